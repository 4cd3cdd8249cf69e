// @generated from the whole document; changes made here are lost at the next generation

use crate::{
    Action, ActionCertificateListing, ActionEntityListing, AsyncJob,
    AudioConnectorIntegration, AudioConnectorIntegrationEntityListing, BotConnectorBot,
    BotConnectorBotSummaryEntityListing, BotConnectorBotVersionSummaryEntityListing,
    BotExecutionConfiguration, BotList, CategoryEntityListing, ClientAppEntityListing,
    CreateIntegrationRequest, Credential, CredentialInfo, CredentialInfoListing,
    CredentialTypeListing, DialogflowAgent, DialogflowAgentSummaryEntityListing,
    DialogflowCXAgent, DialogflowCXAgentSummaryEntityListing, DraftValidationResult,
    Function, FunctionConfig, FunctionRuntime, Integration, IntegrationConfiguration,
    IntegrationEntityListing, IntegrationType, IntegrationTypeEntityListing,
    JsonSchemaDocument, LexBotAlias, LexBotAliasEntityListing, LexBotEntityListing,
    LexV2BotAlias, LexV2BotAliasEntityListing, LexV2BotEntityListing, NuanceBot,
    NuanceBotEntityListing, NuanceBotLaunchSettings, PostActionInput, PublishDraftInput,
    SttEngineEntity, SttEngineEntityListing, TestExecutionResult, TrustedCertificates,
    TtsEngineEntity, TtsEngineEntityListing, TtsSettings, TtsVoiceEntity,
    TtsVoiceEntityListing, UCIntegrationListing, UCThirdPartyPresence,
    UnifiedCommunicationsIntegration, UnifiedCommunicationsIntegrationListing,
    UpdateActionInput, UpdateDraftInput, UserAppEntityListing,
};

crate::runtime::request::operation! {
    DeleteIntegration "DELETE" "/api/v2/integrations/{integrationId}" "/integrationId >application/json"
    (integration_id: &str = text) -> Integration {
    }
}

crate::runtime::request::operation! {
    DeleteIntegrationsAction "DELETE" "/api/v2/integrations/actions/{actionId}" "/actionId"
    (action_id: &str = text) -> () {
    }
}

crate::runtime::request::operation! {
    DeleteIntegrationsActionDraft "DELETE" "/api/v2/integrations/actions/{actionId}/draft" "/actionId"
    (action_id: &str = text) -> () {
    }
}

crate::runtime::request::operation! {
    DeleteIntegrationsCredential "DELETE" "/api/v2/integrations/credentials/{credentialId}" "/credentialId"
    (credential_id: &str = text) -> () {
    }
}

crate::runtime::request::operation! {
    GetIntegration "GET" "/api/v2/integrations/{integrationId}" "/integrationId ?expand ?nextPage ?pageNumber ?pageSize ?previousPage ?sortBy >application/json"
    (integration_id: &str = text) -> Integration {
        1 expand: &[impl AsRef<str>] = texts;
        #[doc = " The parameter `nextPage`."]
        2 next_page: &str = text;
        #[doc = " The parameter `pageNumber`."]
        3 page_number: i32 = value;
        #[doc = " The parameter `pageSize`."]
        4 page_size: i32 = value;
        #[doc = " The parameter `previousPage`."]
        5 previous_page: &str = text;
        #[doc = " The parameter `sortBy`."]
        6 sort_by: &str = text;
    }
}

crate::runtime::request::operation! {
    GetIntegrationConfigCurrent "GET" "/api/v2/integrations/{integrationId}/config/current" "/integrationId >application/json"
    (integration_id: &str = text) -> IntegrationConfiguration {
    }
}

crate::runtime::request::operation! {
    GetIntegrations "GET" "/api/v2/integrations" "?expand ?nextPage ?pageNumber ?pageSize ?previousPage ?sortBy >application/json"
    () -> IntegrationEntityListing {
        0 expand: &[impl AsRef<str>] = texts;
        #[doc = " The parameter `nextPage`."]
        1 next_page: &str = text;
        #[doc = " The parameter `pageNumber`."]
        2 page_number: i32 = value;
        #[doc = " The parameter `pageSize`."]
        3 page_size: i32 = value;
        #[doc = " The parameter `previousPage`."]
        4 previous_page: &str = text;
        #[doc = " The parameter `sortBy`."]
        5 sort_by: &str = text;
    }
}

crate::runtime::request::operation! {
    GetIntegrationsAction "GET" "/api/v2/integrations/actions/{actionId}" "/actionId ?expand ?flatten ?includeConfig >application/json"
    (action_id: &str = text) -> Action {
        1 expand: &str = text;
        2 flatten: bool = value;
        #[doc = " The parameter `includeConfig`."]
        3 include_config: bool = value;
    }
}

crate::runtime::request::operation! {
    GetIntegrationsActionDraft "GET" "/api/v2/integrations/actions/{actionId}/draft" "/actionId ?expand ?flatten ?includeConfig >application/json"
    (action_id: &str = text) -> Action {
        1 expand: &str = text;
        2 flatten: bool = value;
        #[doc = " The parameter `includeConfig`."]
        3 include_config: bool = value;
    }
}

crate::runtime::request::operation! {
    GetIntegrationsActionDraftFunction "GET" "/api/v2/integrations/actions/{actionId}/draft/function" "/actionId >application/json"
    (action_id: &str = text) -> FunctionConfig {
    }
}

crate::runtime::request::operation! {
    GetIntegrationsActionDraftSchema "GET" "/api/v2/integrations/actions/{actionId}/draft/schemas/{fileName}" "/actionId /fileName ?flatten >application/json"
    (action_id: &str = text, file_name: &str = text) -> JsonSchemaDocument {
        2 flatten: bool = value;
    }
}

crate::runtime::request::operation! {
    GetIntegrationsActionDraftTemplate "GET" "/api/v2/integrations/actions/{actionId}/draft/templates/{fileName}" "/actionId /fileName >application/json"
    (action_id: &str = text, file_name: &str = text) -> String {
    }
}

crate::runtime::request::operation! {
    GetIntegrationsActionDraftValidation "GET" "/api/v2/integrations/actions/{actionId}/draft/validation" "/actionId >application/json"
    (action_id: &str = text) -> DraftValidationResult {
    }
}

crate::runtime::request::operation! {
    GetIntegrationsActionFunction "GET" "/api/v2/integrations/actions/{actionId}/function" "/actionId >application/json"
    (action_id: &str = text) -> FunctionConfig {
    }
}

crate::runtime::request::operation! {
    GetIntegrationsActionSchema "GET" "/api/v2/integrations/actions/{actionId}/schemas/{fileName}" "/actionId /fileName ?flatten >application/json"
    (action_id: &str = text, file_name: &str = text) -> JsonSchemaDocument {
        2 flatten: bool = value;
    }
}

crate::runtime::request::operation! {
    GetIntegrationsActionTemplate "GET" "/api/v2/integrations/actions/{actionId}/templates/{fileName}" "/actionId /fileName >application/json"
    (action_id: &str = text, file_name: &str = text) -> String {
    }
}

crate::runtime::request::operation! {
    GetIntegrationsActions "GET" "/api/v2/integrations/actions" "?category ?ids ?includeAuthActions ?name ?nextPage ?pageNumber ?pageSize ?previousPage ?secure ?sortBy ?sortOrder >application/json"
    () -> ActionEntityListing {
        0 category: &str = text;
        1 ids: &str = text;
        #[doc = " The parameter `includeAuthActions`."]
        2 include_auth_actions: &str = text;
        3 name: &str = text;
        #[doc = " The parameter `nextPage`."]
        4 next_page: &str = text;
        #[doc = " The parameter `pageNumber`."]
        5 page_number: i32 = value;
        #[doc = " The parameter `pageSize`."]
        6 page_size: i32 = value;
        #[doc = " The parameter `previousPage`."]
        7 previous_page: &str = text;
        8 secure: &str = text;
        #[doc = " The parameter `sortBy`."]
        9 sort_by: &str = text;
        #[doc = " The parameter `sortOrder`."]
        10 sort_order: &str = text;
    }
}

crate::runtime::request::operation! {
    GetIntegrationsActionsCategories "GET" "/api/v2/integrations/actions/categories" "?nextPage ?pageNumber ?pageSize ?previousPage ?secure ?sortBy ?sortOrder >application/json"
    () -> CategoryEntityListing {
        #[doc = " The parameter `nextPage`."]
        0 next_page: &str = text;
        #[doc = " The parameter `pageNumber`."]
        1 page_number: i32 = value;
        #[doc = " The parameter `pageSize`."]
        2 page_size: i32 = value;
        #[doc = " The parameter `previousPage`."]
        3 previous_page: &str = text;
        4 secure: &str = text;
        #[doc = " The parameter `sortBy`."]
        5 sort_by: &str = text;
        #[doc = " The parameter `sortOrder`."]
        6 sort_order: &str = text;
    }
}

crate::runtime::request::operation! {
    GetIntegrationsActionsCertificates "GET" "/api/v2/integrations/actions/certificates" "?status ?type >application/json"
    () -> ActionCertificateListing {
        0 status: &str = text;
        1 r#type: &str = text;
    }
}

crate::runtime::request::operation! {
    GetIntegrationsActionsCertificatesTruststore "GET" "/api/v2/integrations/actions/certificates/truststore" ">application/json"
    () -> TrustedCertificates {
    }
}

crate::runtime::request::operation! {
    GetIntegrationsActionsDrafts "GET" "/api/v2/integrations/actions/drafts" "?category ?ids ?includeAuthActions ?name ?nextPage ?pageNumber ?pageSize ?previousPage ?secure ?sortBy ?sortOrder >application/json"
    () -> ActionEntityListing {
        0 category: &str = text;
        1 ids: &str = text;
        #[doc = " The parameter `includeAuthActions`."]
        2 include_auth_actions: &str = text;
        3 name: &str = text;
        #[doc = " The parameter `nextPage`."]
        4 next_page: &str = text;
        #[doc = " The parameter `pageNumber`."]
        5 page_number: i32 = value;
        #[doc = " The parameter `pageSize`."]
        6 page_size: i32 = value;
        #[doc = " The parameter `previousPage`."]
        7 previous_page: &str = text;
        8 secure: &str = text;
        #[doc = " The parameter `sortBy`."]
        9 sort_by: &str = text;
        #[doc = " The parameter `sortOrder`."]
        10 sort_order: &str = text;
    }
}

crate::runtime::request::operation! {
    GetIntegrationsActionsFunctionsRuntimes "GET" "/api/v2/integrations/actions/functions/runtimes" ">application/json"
    () -> Vec<FunctionRuntime> {
    }
}

crate::runtime::request::operation! {
    GetIntegrationsBotconnectorIntegrationIdBot "GET" "/api/v2/integrations/botconnector/{integrationId}/bots/{botId}" "/integrationId /botId ?version >application/json"
    (integration_id: &str = text, bot_id: &str = text) -> BotConnectorBot {
        2 version: &str = text;
    }
}

crate::runtime::request::operation! {
    GetIntegrationsBotconnectorIntegrationIdBotVersions "GET" "/api/v2/integrations/botconnector/{integrationId}/bots/{botId}/versions" "/integrationId /botId ?pageNumber ?pageSize >application/json"
    (integration_id: &str = text, bot_id: &str = text) -> BotConnectorBotVersionSummaryEntityListing {
        #[doc = " The parameter `pageNumber`."]
        2 page_number: i32 = value;
        #[doc = " The parameter `pageSize`."]
        3 page_size: i32 = value;
    }
}

crate::runtime::request::operation! {
    GetIntegrationsBotconnectorIntegrationIdBots "GET" "/api/v2/integrations/botconnector/{integrationId}/bots" "/integrationId >application/json"
    (integration_id: &str = text) -> BotList {
    }
}

crate::runtime::request::operation! {
    GetIntegrationsBotconnectorIntegrationIdBotsSummaries "GET" "/api/v2/integrations/botconnector/{integrationId}/bots/summaries" "/integrationId ?pageNumber ?pageSize >application/json"
    (integration_id: &str = text) -> BotConnectorBotSummaryEntityListing {
        #[doc = " The parameter `pageNumber`."]
        1 page_number: i32 = value;
        #[doc = " The parameter `pageSize`."]
        2 page_size: i32 = value;
    }
}

crate::runtime::request::operation! {
    GetIntegrationsClientapps "GET" "/api/v2/integrations/clientapps" "?expand ?nextPage ?pageNumber ?pageSize ?previousPage ?sortBy >application/json"
    () -> ClientAppEntityListing {
        0 expand: &[impl AsRef<str>] = texts;
        #[doc = " The parameter `nextPage`."]
        1 next_page: &str = text;
        #[doc = " The parameter `pageNumber`."]
        2 page_number: i32 = value;
        #[doc = " The parameter `pageSize`."]
        3 page_size: i32 = value;
        #[doc = " The parameter `previousPage`."]
        4 previous_page: &str = text;
        #[doc = " The parameter `sortBy`."]
        5 sort_by: &str = text;
    }
}

crate::runtime::request::operation! {
    #[deprecated]
    GetIntegrationsClientappsUnifiedcommunications "GET" "/api/v2/integrations/clientapps/unifiedcommunications" "?expand ?nextPage ?pageNumber ?pageSize ?previousPage ?sortBy >application/json"
    () -> UCIntegrationListing {
        0 expand: &[impl AsRef<str>] = texts;
        #[doc = " The parameter `nextPage`."]
        1 next_page: &str = text;
        #[doc = " The parameter `pageNumber`."]
        2 page_number: i32 = value;
        #[doc = " The parameter `pageSize`."]
        3 page_size: i32 = value;
        #[doc = " The parameter `previousPage`."]
        4 previous_page: &str = text;
        #[doc = " The parameter `sortBy`."]
        5 sort_by: &str = text;
    }
}

crate::runtime::request::operation! {
    GetIntegrationsCredential "GET" "/api/v2/integrations/credentials/{credentialId}" "/credentialId >application/json"
    (credential_id: &str = text) -> Credential {
    }
}

crate::runtime::request::operation! {
    GetIntegrationsCredentials "GET" "/api/v2/integrations/credentials" "?pageNumber ?pageSize >application/json"
    () -> CredentialInfoListing {
        #[doc = " The parameter `pageNumber`."]
        0 page_number: i32 = value;
        #[doc = " The parameter `pageSize`."]
        1 page_size: i32 = value;
    }
}

crate::runtime::request::operation! {
    GetIntegrationsCredentialsTypes "GET" "/api/v2/integrations/credentials/types" ">application/json"
    () -> CredentialTypeListing {
    }
}

crate::runtime::request::operation! {
    GetIntegrationsSpeechAudioconnector "GET" "/api/v2/integrations/speech/audioconnector" "?pageNumber ?pageSize >application/json"
    () -> AudioConnectorIntegrationEntityListing {
        #[doc = " The parameter `pageNumber`."]
        0 page_number: i32 = value;
        #[doc = " The parameter `pageSize`."]
        1 page_size: i32 = value;
    }
}

crate::runtime::request::operation! {
    GetIntegrationsSpeechAudioconnectorIntegrationId "GET" "/api/v2/integrations/speech/audioconnector/{integrationId}" "/integrationId >application/json"
    (integration_id: &str = text) -> AudioConnectorIntegration {
    }
}

crate::runtime::request::operation! {
    GetIntegrationsSpeechDialogflowAgent "GET" "/api/v2/integrations/speech/dialogflow/agents/{agentId}" "/agentId >application/json"
    (agent_id: &str = text) -> DialogflowAgent {
    }
}

crate::runtime::request::operation! {
    GetIntegrationsSpeechDialogflowAgents "GET" "/api/v2/integrations/speech/dialogflow/agents" "?name ?pageNumber ?pageSize >application/json"
    () -> DialogflowAgentSummaryEntityListing {
        0 name: &str = text;
        #[doc = " The parameter `pageNumber`."]
        1 page_number: i32 = value;
        #[doc = " The parameter `pageSize`."]
        2 page_size: i32 = value;
    }
}

crate::runtime::request::operation! {
    GetIntegrationsSpeechDialogflowcxAgent "GET" "/api/v2/integrations/speech/dialogflowcx/agents/{agentId}" "/agentId >application/json"
    (agent_id: &str = text) -> DialogflowCXAgent {
    }
}

crate::runtime::request::operation! {
    GetIntegrationsSpeechDialogflowcxAgents "GET" "/api/v2/integrations/speech/dialogflowcx/agents" "?name ?pageNumber ?pageSize >application/json"
    () -> DialogflowCXAgentSummaryEntityListing {
        0 name: &str = text;
        #[doc = " The parameter `pageNumber`."]
        1 page_number: i32 = value;
        #[doc = " The parameter `pageSize`."]
        2 page_size: i32 = value;
    }
}

crate::runtime::request::operation! {
    GetIntegrationsSpeechLexBotAlias "GET" "/api/v2/integrations/speech/lex/bot/alias/{aliasId}" "/aliasId >application/json"
    (alias_id: &str = text) -> LexBotAlias {
    }
}

crate::runtime::request::operation! {
    GetIntegrationsSpeechLexBotBotIdAliases "GET" "/api/v2/integrations/speech/lex/bot/{botId}/aliases" "/botId ?name ?pageNumber ?pageSize ?status >application/json"
    (bot_id: &str = text) -> LexBotAliasEntityListing {
        1 name: &str = text;
        #[doc = " The parameter `pageNumber`."]
        2 page_number: i32 = value;
        #[doc = " The parameter `pageSize`."]
        3 page_size: i32 = value;
        4 status: &str = text;
    }
}

crate::runtime::request::operation! {
    GetIntegrationsSpeechLexBots "GET" "/api/v2/integrations/speech/lex/bots" "?name ?pageNumber ?pageSize >application/json"
    () -> LexBotEntityListing {
        0 name: &str = text;
        #[doc = " The parameter `pageNumber`."]
        1 page_number: i32 = value;
        #[doc = " The parameter `pageSize`."]
        2 page_size: i32 = value;
    }
}

crate::runtime::request::operation! {
    GetIntegrationsSpeechLexv2BotAlias "GET" "/api/v2/integrations/speech/lexv2/bot/alias/{aliasId}" "/aliasId >application/json"
    (alias_id: &str = text) -> LexV2BotAlias {
    }
}

crate::runtime::request::operation! {
    GetIntegrationsSpeechLexv2BotBotIdAliases "GET" "/api/v2/integrations/speech/lexv2/bot/{botId}/aliases" "/botId ?name ?pageNumber ?pageSize ?status >application/json"
    (bot_id: &str = text) -> LexV2BotAliasEntityListing {
        1 name: &str = text;
        #[doc = " The parameter `pageNumber`."]
        2 page_number: i32 = value;
        #[doc = " The parameter `pageSize`."]
        3 page_size: i32 = value;
        4 status: &str = text;
    }
}

crate::runtime::request::operation! {
    GetIntegrationsSpeechLexv2Bots "GET" "/api/v2/integrations/speech/lexv2/bots" "?name ?pageNumber ?pageSize >application/json"
    () -> LexV2BotEntityListing {
        0 name: &str = text;
        #[doc = " The parameter `pageNumber`."]
        1 page_number: i32 = value;
        #[doc = " The parameter `pageSize`."]
        2 page_size: i32 = value;
    }
}

crate::runtime::request::operation! {
    GetIntegrationsSpeechNuanceNuanceIntegrationIdBot "GET" "/api/v2/integrations/speech/nuance/{nuanceIntegrationId}/bots/{botId}" "/nuanceIntegrationId /botId ?expand ?targetChannel >application/json"
    (nuance_integration_id: &str = text, bot_id: &str = text) -> NuanceBot {
        2 expand: &[impl AsRef<str>] = texts;
        #[doc = " The parameter `targetChannel`."]
        3 target_channel: &str = text;
    }
}

crate::runtime::request::operation! {
    GetIntegrationsSpeechNuanceNuanceIntegrationIdBotJob "GET" "/api/v2/integrations/speech/nuance/{nuanceIntegrationId}/bots/{botId}/jobs/{jobId}" "/nuanceIntegrationId /botId /jobId >application/json"
    (nuance_integration_id: &str = text, bot_id: &str = text, job_id: &str = text) -> AsyncJob {
    }
}

crate::runtime::request::operation! {
    GetIntegrationsSpeechNuanceNuanceIntegrationIdBotJobResults "GET" "/api/v2/integrations/speech/nuance/{nuanceIntegrationId}/bots/{botId}/jobs/{jobId}/results" "/nuanceIntegrationId /botId /jobId >application/json"
    (nuance_integration_id: &str = text, bot_id: &str = text, job_id: &str = text) -> NuanceBot {
    }
}

crate::runtime::request::operation! {
    GetIntegrationsSpeechNuanceNuanceIntegrationIdBots "GET" "/api/v2/integrations/speech/nuance/{nuanceIntegrationId}/bots" "/nuanceIntegrationId ?onlyRegisteredBots ?pageNumber ?pageSize >application/json"
    (nuance_integration_id: &str = text) -> NuanceBotEntityListing {
        #[doc = " The parameter `onlyRegisteredBots`."]
        1 only_registered_bots: bool = value;
        #[doc = " The parameter `pageNumber`."]
        2 page_number: i32 = value;
        #[doc = " The parameter `pageSize`."]
        3 page_size: i32 = value;
    }
}

crate::runtime::request::operation! {
    GetIntegrationsSpeechNuanceNuanceIntegrationIdBotsJob "GET" "/api/v2/integrations/speech/nuance/{nuanceIntegrationId}/bots/jobs/{jobId}" "/nuanceIntegrationId /jobId >application/json"
    (nuance_integration_id: &str = text, job_id: &str = text) -> AsyncJob {
    }
}

crate::runtime::request::operation! {
    GetIntegrationsSpeechNuanceNuanceIntegrationIdBotsJobResults "GET" "/api/v2/integrations/speech/nuance/{nuanceIntegrationId}/bots/jobs/{jobId}/results" "/nuanceIntegrationId /jobId >application/json"
    (nuance_integration_id: &str = text, job_id: &str = text) -> NuanceBotEntityListing {
    }
}

crate::runtime::request::operation! {
    GetIntegrationsSpeechSttEngine "GET" "/api/v2/integrations/speech/stt/engines/{engineId}" "/engineId >application/json"
    (engine_id: &str = text) -> SttEngineEntity {
    }
}

crate::runtime::request::operation! {
    GetIntegrationsSpeechSttEngines "GET" "/api/v2/integrations/speech/stt/engines" "?name ?pageNumber ?pageSize >application/json"
    () -> SttEngineEntityListing {
        0 name: &str = text;
        #[doc = " The parameter `pageNumber`."]
        1 page_number: i32 = value;
        #[doc = " The parameter `pageSize`."]
        2 page_size: i32 = value;
    }
}

crate::runtime::request::operation! {
    GetIntegrationsSpeechTtsEngine "GET" "/api/v2/integrations/speech/tts/engines/{engineId}" "/engineId ?includeVoices >application/json"
    (engine_id: &str = text) -> TtsEngineEntity {
        #[doc = " The parameter `includeVoices`."]
        1 include_voices: bool = value;
    }
}

crate::runtime::request::operation! {
    GetIntegrationsSpeechTtsEngineVoice "GET" "/api/v2/integrations/speech/tts/engines/{engineId}/voices/{voiceId}" "/engineId /voiceId >application/json"
    (engine_id: &str = text, voice_id: &str = text) -> TtsVoiceEntity {
    }
}

crate::runtime::request::operation! {
    GetIntegrationsSpeechTtsEngineVoices "GET" "/api/v2/integrations/speech/tts/engines/{engineId}/voices" "/engineId ?pageNumber ?pageSize >application/json"
    (engine_id: &str = text) -> TtsVoiceEntityListing {
        #[doc = " The parameter `pageNumber`."]
        1 page_number: i32 = value;
        #[doc = " The parameter `pageSize`."]
        2 page_size: i32 = value;
    }
}

crate::runtime::request::operation! {
    GetIntegrationsSpeechTtsEngines "GET" "/api/v2/integrations/speech/tts/engines" "?includeVoices ?language ?name ?pageNumber ?pageSize >application/json"
    () -> TtsEngineEntityListing {
        #[doc = " The parameter `includeVoices`."]
        0 include_voices: bool = value;
        1 language: &str = text;
        2 name: &str = text;
        #[doc = " The parameter `pageNumber`."]
        3 page_number: i32 = value;
        #[doc = " The parameter `pageSize`."]
        4 page_size: i32 = value;
    }
}

crate::runtime::request::operation! {
    GetIntegrationsSpeechTtsSettings "GET" "/api/v2/integrations/speech/tts/settings" ">application/json"
    () -> TtsSettings {
    }
}

crate::runtime::request::operation! {
    GetIntegrationsType "GET" "/api/v2/integrations/types/{typeId}" "/typeId >application/json"
    (type_id: &str = text) -> IntegrationType {
    }
}

crate::runtime::request::operation! {
    GetIntegrationsTypeConfigschema "GET" "/api/v2/integrations/types/{typeId}/configschemas/{configType}" "/typeId /configType >application/json"
    (type_id: &str = text, config_type: &str = text) -> JsonSchemaDocument {
    }
}

crate::runtime::request::operation! {
    GetIntegrationsTypes "GET" "/api/v2/integrations/types" "?expand ?nextPage ?pageNumber ?pageSize ?previousPage ?sortBy >application/json"
    () -> IntegrationTypeEntityListing {
        0 expand: &[impl AsRef<str>] = texts;
        #[doc = " The parameter `nextPage`."]
        1 next_page: &str = text;
        #[doc = " The parameter `pageNumber`."]
        2 page_number: i32 = value;
        #[doc = " The parameter `pageSize`."]
        3 page_size: i32 = value;
        #[doc = " The parameter `previousPage`."]
        4 previous_page: &str = text;
        #[doc = " The parameter `sortBy`."]
        5 sort_by: &str = text;
    }
}

crate::runtime::request::operation! {
    GetIntegrationsUnifiedcommunicationsClientapp "GET" "/api/v2/integrations/unifiedcommunications/clientapps/{ucIntegrationId}" "/ucIntegrationId >application/json"
    (uc_integration_id: &str = text) -> UnifiedCommunicationsIntegration {
    }
}

crate::runtime::request::operation! {
    GetIntegrationsUnifiedcommunicationsClientapps "GET" "/api/v2/integrations/unifiedcommunications/clientapps" "?expand ?nextPage ?pageNumber ?pageSize ?previousPage ?sortBy >application/json"
    () -> UnifiedCommunicationsIntegrationListing {
        0 expand: &[impl AsRef<str>] = texts;
        #[doc = " The parameter `nextPage`."]
        1 next_page: &str = text;
        #[doc = " The parameter `pageNumber`."]
        2 page_number: i32 = value;
        #[doc = " The parameter `pageSize`."]
        3 page_size: i32 = value;
        #[doc = " The parameter `previousPage`."]
        4 previous_page: &str = text;
        #[doc = " The parameter `sortBy`."]
        5 sort_by: &str = text;
    }
}

crate::runtime::request::operation! {
    GetIntegrationsUserapps "GET" "/api/v2/integrations/userapps" "?appHost ?expand ?nextPage ?pageNumber ?pageSize ?previousPage ?sortBy >application/json"
    () -> UserAppEntityListing {
        #[doc = " The parameter `appHost`."]
        0 app_host: &str = text;
        1 expand: &[impl AsRef<str>] = texts;
        #[doc = " The parameter `nextPage`."]
        2 next_page: &str = text;
        #[doc = " The parameter `pageNumber`."]
        3 page_number: i32 = value;
        #[doc = " The parameter `pageSize`."]
        4 page_size: i32 = value;
        #[doc = " The parameter `previousPage`."]
        5 previous_page: &str = text;
        #[doc = " The parameter `sortBy`."]
        6 sort_by: &str = text;
    }
}

crate::runtime::request::operation! {
    PatchIntegration "PATCH" "/api/v2/integrations/{integrationId}" "/integrationId ?expand ?nextPage ?pageNumber ?pageSize ?previousPage ?sortBy =application/json >application/json"
    (integration_id: &str = text) -> Integration {
        1 expand: &[impl AsRef<str>] = texts;
        #[doc = " The parameter `nextPage`."]
        2 next_page: &str = text;
        #[doc = " The parameter `pageNumber`."]
        3 page_number: i32 = value;
        #[doc = " The parameter `pageSize`."]
        4 page_size: i32 = value;
        #[doc = " The parameter `previousPage`."]
        5 previous_page: &str = text;
        #[doc = " The parameter `sortBy`."]
        6 sort_by: &str = text;
        7 body: &Integration = json;
    }
}

crate::runtime::request::operation! {
    PatchIntegrationsAction "PATCH" "/api/v2/integrations/actions/{actionId}" "/actionId =application/json >application/json"
    (action_id: &str = text, body: &UpdateActionInput = json) -> Action {
    }
}

crate::runtime::request::operation! {
    PatchIntegrationsActionDraft "PATCH" "/api/v2/integrations/actions/{actionId}/draft" "/actionId =application/json >application/json"
    (action_id: &str = text, body: &UpdateDraftInput = json) -> Action {
    }
}

crate::runtime::request::operation! {
    PostIntegrations "POST" "/api/v2/integrations" "=application/json >application/json"
    () -> Integration {
        0 body: &CreateIntegrationRequest = json;
    }
}

crate::runtime::request::operation! {
    PostIntegrationsActionDraft "POST" "/api/v2/integrations/actions/{actionId}/draft" "/actionId >application/json"
    (action_id: &str = text) -> Action {
    }
}

crate::runtime::request::operation! {
    PostIntegrationsActionDraftPublish "POST" "/api/v2/integrations/actions/{actionId}/draft/publish" "/actionId =application/json >application/json"
    (action_id: &str = text, body: &PublishDraftInput = json) -> Action {
    }
}

crate::runtime::request::operation! {
    PostIntegrationsActionDraftTest "POST" "/api/v2/integrations/actions/{actionId}/draft/test" "/actionId =application/json ?flatten >application/json"
    (action_id: &str = text, body: &serde_json::Value = json) -> TestExecutionResult {
        2 flatten: bool = value;
    }
}

crate::runtime::request::operation! {
    PostIntegrationsActionExecute "POST" "/api/v2/integrations/actions/{actionId}/execute" "/actionId =application/json ?flatten >application/json"
    (action_id: &str = text, body: &serde_json::Value = json) -> serde_json::Value {
        2 flatten: bool = value;
    }
}

crate::runtime::request::operation! {
    PostIntegrationsActionTest "POST" "/api/v2/integrations/actions/{actionId}/test" "/actionId =application/json ?flatten >application/json"
    (action_id: &str = text, body: &serde_json::Value = json) -> TestExecutionResult {
        2 flatten: bool = value;
    }
}

crate::runtime::request::operation! {
    PostIntegrationsActions "POST" "/api/v2/integrations/actions" "=application/json >application/json"
    (body: &PostActionInput = json) -> Action {
    }
}

crate::runtime::request::operation! {
    PostIntegrationsActionsDrafts "POST" "/api/v2/integrations/actions/drafts" "=application/json >application/json"
    (body: &PostActionInput = json) -> Action {
    }
}

crate::runtime::request::operation! {
    PostIntegrationsCredentials "POST" "/api/v2/integrations/credentials" "=application/json >application/json"
    () -> CredentialInfo {
        0 body: &Credential = json;
    }
}

crate::runtime::request::operation! {
    PostIntegrationsSpeechNuanceNuanceIntegrationIdBotJobs "POST" "/api/v2/integrations/speech/nuance/{nuanceIntegrationId}/bots/{botId}/jobs" "/nuanceIntegrationId /botId ?expand =application/json >application/json"
    (nuance_integration_id: &str = text, bot_id: &str = text) -> AsyncJob {
        2 expand: &[impl AsRef<str>] = texts;
        3 body: &str = json_str;
    }
}

crate::runtime::request::operation! {
    PostIntegrationsSpeechNuanceNuanceIntegrationIdBotsJobs "POST" "/api/v2/integrations/speech/nuance/{nuanceIntegrationId}/bots/jobs" "/nuanceIntegrationId ?onlyRegisteredBots ?pageNumber ?pageSize >application/json"
    (nuance_integration_id: &str = text) -> AsyncJob {
        #[doc = " The parameter `onlyRegisteredBots`."]
        1 only_registered_bots: bool = value;
        #[doc = " The parameter `pageNumber`."]
        2 page_number: i32 = value;
        #[doc = " The parameter `pageSize`."]
        3 page_size: i32 = value;
    }
}

crate::runtime::request::operation! {
    PostIntegrationsSpeechNuanceNuanceIntegrationIdBotsLaunchValidate "POST" "/api/v2/integrations/speech/nuance/{nuanceIntegrationId}/bots/launch/validate" "/nuanceIntegrationId =application/json"
    (nuance_integration_id: &str = text, body: &BotExecutionConfiguration = json) -> () {
    }
}

crate::runtime::request::operation! {
    PutIntegrationConfigCurrent "PUT" "/api/v2/integrations/{integrationId}/config/current" "/integrationId =application/json >application/json"
    (integration_id: &str = text) -> IntegrationConfiguration {
        1 body: &IntegrationConfiguration = json;
    }
}

crate::runtime::request::operation! {
    PutIntegrationsActionDraftFunction "PUT" "/api/v2/integrations/actions/{actionId}/draft/function" "/actionId =application/json >application/json"
    (action_id: &str = text, body: &Function = json) -> FunctionConfig {
    }
}

crate::runtime::request::operation! {
    PutIntegrationsBotconnectorIntegrationIdBots "PUT" "/api/v2/integrations/botconnector/{integrationId}/bots" "/integrationId =application/json"
    (integration_id: &str = text, body: &BotList = json) -> () {
    }
}

crate::runtime::request::operation! {
    PutIntegrationsCredential "PUT" "/api/v2/integrations/credentials/{credentialId}" "/credentialId =application/json >application/json"
    (credential_id: &str = text) -> CredentialInfo {
        1 body: &Credential = json;
    }
}

crate::runtime::request::operation! {
    PutIntegrationsSpeechNuanceNuanceIntegrationIdBotsLaunchSettings "PUT" "/api/v2/integrations/speech/nuance/{nuanceIntegrationId}/bots/launch/settings" "/nuanceIntegrationId =application/json"
    (nuance_integration_id: &str = text, body: &NuanceBotLaunchSettings = json) -> () {
    }
}

crate::runtime::request::operation! {
    PutIntegrationsSpeechTtsSettings "PUT" "/api/v2/integrations/speech/tts/settings" "=application/json >application/json"
    (body: &TtsSettings = json) -> TtsSettings {
    }
}

crate::runtime::request::operation! {
    PutIntegrationsUnifiedcommunicationThirdpartypresences "PUT" "/api/v2/integrations/unifiedcommunications/{ucIntegrationId}/thirdpartypresences" "/ucIntegrationId =application/json >application/json"
    (uc_integration_id: &str = text, body: &[UCThirdPartyPresence] = json_list) -> String {
    }
}
