import type { SheetField } from './sheetFields.ts';

/** Headings of sheets kept in Welsh, folded; beside English ones the first name that is known holds. */
export const welshHeadings: Partial<Record<SheetField, string>> = {
  ref: 'cyf,cyfeirnod,rhif,rhif cyfeirnod,rhif y cam',
  title:
    'cam gweithredu,camau gweithredu,gweithred,gweithredoedd,gweithredu,y cam gweithredu,tasg,argymhelliad,amcan,teitl',
  workstreamKey: 'ffrwd waith,llif gwaith,thema,maes gwaith',
  bodyKey: 'corff,pwyllgor,bwrdd,llywodraethu',
  ownerPostKey:
    'perchennog,perchennog y cam,perchennog y cam gweithredu,arweinydd,arweinydd y cam,arweinir gan,cyfrifol,swyddog cyfrifol,person cyfrifol,cyfrifoldeb,pwy',
  deputyPostKey: 'dirprwy',
  state: 'statws,sefyllfa,statws presennol,cyflwr',
  dueDay:
    'dyddiad cau,dyddiad targed,dyddiad cwblhau,erbyn pryd,terfyn amser,amserlen,pryd,dyddiad cyflawni,dyddiad cwblhau disgwyliedig',
  dueWas: 'dyddiad gwreiddiol,dyddiad cau gwreiddiol,dyddiad targed gwreiddiol',
  nextStep: 'camau nesaf,cam nesaf,y camau nesaf',
  nextReviewDay: 'dyddiad adolygu,adolygiad nesaf',
  whyItMatters: 'pam,rheswm,rhesymeg,diben',
  summary: 'disgrifiad,crynodeb,manylion,cefndir',
  update: 'diweddariad,diweddariad diweddaraf,y diweddaraf,cynnydd,sylwadau,nodiadau',
  outcomeMeasure: 'mesur,mesur llwyddiant,mesurau llwyddiant,canlyniad',
  source: 'ffynhonnell',
};
