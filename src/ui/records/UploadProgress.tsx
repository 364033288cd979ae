import { useState } from 'react';
import { useUploads } from '../../data/hooks/useUploads.ts';
import type { UploadState } from '../../data/hooks/useUploads.ts';
import { ProgressBox } from './ProgressBox.tsx';
import { say, uploadView } from './uploadView.ts';
import type { UploadPress } from './uploadView.ts';
import { useFilePicker } from './useFilePicker.tsx';

interface UploadProgressProps {
  /** The upload's key: that of the item of evidence it is for. */
  upload: string;
  /** After [Stop], or [Close] once it is there. */
  onClosed?: () => void;
}

/** A file on its way: how far, why it waits, [Pause], [Carry on], [Choose the same file], [Stop]. Nothing where there is none. */
export function UploadProgress({ upload: key, onClosed }: UploadProgressProps) {
  const { entries } = useUploads();
  const upload = entries.find((one) => one.key === key);
  return upload ? <Progress upload={upload} onClosed={onClosed} /> : null;
}

function Progress({ upload, onClosed }: { upload: UploadState; onClosed?: (() => void) | undefined }) {
  const { uploads } = useUploads();
  const [isAnother, setIsAnother] = useState(false);
  const { key, name } = upload;
  const { picker, choose } = useFilePicker(([file]) => {
    if (file) void uploads.choose(key, file).then((chosen) => setIsAnother(chosen === 'anotherFile'));
  });
  const act = (press: UploadPress) => {
    if (press === 'choose') return choose();
    void uploads[press](key).then(() => (press === 'stop' || press === 'forget' ? onClosed?.() : undefined));
  };
  return (
    <ProgressBox
      label={say('progress', { name })}
      view={uploadView(upload)}
      name={name}
      notDurable={uploads.isDurable() ? null : say('notDurable')}
      onPress={act}
    >
      <div role="alert">
        {isAnother && upload.state === 'needsFile' ? <span>{say('anotherFile', { name })}</span> : null}
      </div>
      {picker}
    </ProgressBox>
  );
}
