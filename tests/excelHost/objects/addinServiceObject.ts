import { defineClass, RemoteObject, type RemoteClass } from '../protocol/remoteObject';

/** The service desktop Excel is told through that the add-in has started. */
export const ADDIN_SERVICE = 'Microsoft.InternalService.AddinInternalService';

export class AddinServiceObject extends RemoteObject {
  readonly remoteClass: RemoteClass = addinServiceClass;
}

const addinServiceClass: RemoteClass = defineClass('AddinInternalService', () => AddinServiceObject, {
  methods: { NotifyActionHandlerReady: { since: '1.1', call: () => null } },
});
