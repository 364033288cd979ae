import type { ContractWorld } from '../support/contractWorld.ts';
import { errorOf } from './contractCells.ts';

const bytesOf = (text: string) => new TextEncoder().encode(text);

export function describeFiles(world: () => ContractWorld): void {
  describe('files', () => {
    test('[D30] a file comes back byte for byte; its folders are made; written again it is replaced', async () => {
      const { files } = world().stores('writer');
      const path = "2027/Force – O'Neill's & co/łódź 😀 #1 100%.bin";
      const everyByte = Uint8Array.from({ length: 512 }, (_, index) => index % 256);
      const { webUrl } = await files.write('Content', path, everyByte);
      expect(decodeURIComponent(new URL(webUrl).pathname)).toBe(`/sites/hub/Content/${path}`);
      expect(await files.readBytes('Content', path)).toEqual(everyByte);
      const [before] = (await files.list('Content')).filter((file) => file.path === path);
      await files.write('Content', path, bytesOf('anew\r\n'));
      expect((await files.read('Content', path)).text).toBe('anew\r\n');
      const [after] = (await files.list('Content')).filter((file) => file.path === path);
      expect([before?.size, after?.size]).toEqual([512, 6]);
      expect(after?.eTag).not.toBe(before?.eTag);
      expect((await files.read('Content', path)).eTag).toBe(after?.eTag);
    });

    test('[D30] bytes that are a part of a larger buffer are written, and nothing around them; an empty file too', async () => {
      const { files } = world().stores('writer');
      await files.write('Content', 'part.txt', bytesOf('before the words after').subarray(7, 16));
      expect((await files.read('Content', 'part.txt')).text).toBe('the words');
      await files.write('Content', 'empty.txt', new Uint8Array());
      expect(await files.readBytes('Content', 'empty.txt')).toEqual(new Uint8Array());
    });

    test('[D31] every file is listed by its path, folders walked to the end, a long folder too', async () => {
      const { files } = world().stores('writer');
      const paths = Array.from({ length: 1_005 }, (_, index) => `many/file ${index}.txt`);
      const deep = ['a.txt', 'b/c/d/e.txt', 'b/c.txt'];
      await world().put('Evidence', [...paths, ...deep]);
      const listed = await files.list('Evidence');
      expect(listed.map(({ path }) => path).sort()).toEqual([...paths, ...deep].sort());
      expect(listed.every(({ eTag, size }) => eTag !== '' && size === 1)).toBe(true);
    });

    test('[D13][D14] a reader may read and list but not write; what is missing is named', async () => {
      const { files } = world().stores('reader');
      const path = 'frameworks/matrix 1.json';
      expect(JSON.parse((await files.read('Content', path)).text)).toEqual({ title: 'Matrix' });
      expect((await files.list('Content')).map((file) => file.path)).toContain(path);
      const denied = { kind: 'denied', list: 'Content' };
      expect(await errorOf(files.write('Content', path, bytesOf('{}')))).toEqual(denied);
      expect(await errorOf(files.write('Content', 'new/folder/file.txt', bytesOf('x')))).toEqual(denied);
      expect(await errorOf(files.readBytes('Content', 'new/folder/file.txt'))).toEqual({
        kind: 'missing',
        what: 'file',
        name: 'new/folder/file.txt',
      });
      const nothing = { kind: 'missing', what: 'list', name: 'Nothing' };
      expect(await errorOf(files.list('Nothing'))).toEqual(nothing);
      expect(await errorOf(files.readBytes('Nothing', 'a.txt'))).toEqual(nothing);
      expect(await errorOf(world().stores('writer').files.write('Nothing', 'a.txt', bytesOf('x')))).toEqual(
        nothing,
      );
    });

    test('[D30] a file larger than 4 MB is refused before anything is sent', async () => {
      const { files } = world().stores('writer');
      world().requests();
      const large = new Uint8Array(4 * 1024 * 1024 + 1);
      expect(await errorOf(files.write('Content', 'large.bin', large))).toMatchObject({ kind: 'refused' });
      expect(world().requests()).toEqual([]);
    });

    test('[D11][D15] a file whose reply is lost is sent once, and says so', async () => {
      const { files } = world().stores('writer');
      await world().setFaults({ dropReplies: 1 });
      world().requests();
      expect(await errorOf(files.write('Content', 'lost.txt', bytesOf('x')))).toEqual({ kind: 'offline' });
      expect(world().requests()).toHaveLength(1);
      await world().setFaults({ dropReplies: 0, rate503: 1 });
      expect(await errorOf(files.write('Content', 'busy.txt', bytesOf('x')))).toMatchObject({ kind: 'busy' });
      expect(world().requests()).toHaveLength(1);
    });

    test('[D10] files are read through throttling', async () => {
      const { files } = world().stores('writer');
      await world().setFaults({ rate429: 0.3, rate503: 0.2 });
      const all = await Promise.all(
        Array.from({ length: 10 }, () => files.read('Content', 'frameworks/matrix 1.json')),
      );
      expect(new Set(all.map(({ text }) => text)).size).toBe(1);
    });
  });
}
