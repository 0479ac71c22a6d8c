import { ApiError } from '../protocol/apiError';
import { defineClass, RemoteObject, type RemoteClass } from '../protocol/remoteObject';
import { textArgument } from './arguments';

/** The service desktop Excel is told through that the add-in has started. */
export const ADDIN_SERVICE = 'Microsoft.InternalService.AddinInternalService';

/** The service through which an add-in shows and hides its pane, where pane and ribbon share a runtime. */
export const RUNTIME_SERVICE = 'Microsoft.AppRuntime.AppRuntimeService';

export class AddinServiceObject extends RemoteObject {
  readonly remoteClass: RemoteClass = addinServiceClass;
}

export class RuntimeServiceObject extends RemoteObject {
  readonly remoteClass: RemoteClass = runtimeServiceClass;

  constructor(readonly showPane: (shown: boolean) => void) {
    super();
  }
}

const addinServiceClass: RemoteClass = defineClass('AddinInternalService', () => AddinServiceObject, {
  methods: { NotifyActionHandlerReady: { since: '1.1', call: () => null } },
});

const runtimeServiceClass: RemoteClass = defineClass('AppRuntimeService', () => RuntimeServiceObject, {
  methods: {
    SetAppRuntimeState: {
      since: '1.1',
      act: ({ showPane }, state) => {
        const name = textArgument(state);
        if (name !== 'Visible' && name !== 'Background') throw new ApiError('InvalidArgument');
        showPane(name === 'Visible');
      },
    },
  },
});
