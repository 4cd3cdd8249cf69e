// @generated from the whole document; changes made here are lost at the next generation

use crate::{
    AdditionalMessage, AfterCallWorkUpdate, AgentlessEmailSendRequestDto,
    AgentlessEmailSendResponseDto, AssignedWrapupCode, BulkCallbackDisconnectRequest,
    BulkCallbackPatchRequest, BulkCallbackPatchResponse, CachedMediaItem,
    CachedMediaItemEntityListing, CallCommand, CallConversation,
    CallConversationEntityListing, CallHistoryConversationEntityListing,
    CallbackConversation, CallbackConversationEntityListing, ChatConversation,
    ChatConversationEntityListing, CobrowseConversation,
    CobrowseConversationEntityListing, CobrowseWebMessagingSession, ConsultTransfer,
    ConsultTransferResponse, ConsultTransferToAgent, ConsultTransferToExternal,
    ConsultTransferToQueue, ConsultTransferUpdate, Conversation,
    ConversationEncryptionConfiguration, ConversationEncryptionConfigurationListing,
    ConversationEntityListing, ConversationSecureAttributes,
    ConversationSummariesGetResponse, ConversationTagsUpdate,
    ConversationThreadingWindow, ConversationUser, ConversationUtilizationLabelUpdate,
    CopyAttachmentsRequest, CreateCallRequest, CreateCallResponse, CreateCallbackCommand,
    CreateCallbackOnConversationCommand, CreateCallbackResponse, CreateEmailRequest,
    CreateOutboundMessagingConversationRequest,
    CreateOutboundMessagingConversationResponse, CreateSecureSession,
    CreateWebChatMessageRequest, CreateWebChatRequest, Digits, DraftManipulationRequest,
    EmailConversation, EmailConversationEntityListing, EmailMessage,
    EmailMessagePreviewListing, EmailMessageReply, EmailsSettings,
    FacebookAppCredentials, FacebookIntegration, FacebookIntegrationEntityListing,
    FacebookIntegrationRequest, FacebookIntegrationUpdateRequest,
    FacebookPermissionEntityListing, FaxSendRequest, FaxSendResponse, Feedback,
    FeedbackAddRequest, GenerateMeetingIdRequest, IdentityResolutionConfig,
    InboundMessageRequest, InstagramIntegration, InstagramIntegrationEntityListing,
    InstagramIntegrationRequest, InstagramIntegrationUpdateRequest, MaxParticipants,
    MediaParticipantRequest, MeetingIdRecord, MessageConversation,
    MessageConversationEntityListing, MessageData, MessageMediaData,
    MessageTypingEventRequest, MessagingConfigListing, MessagingIntegrationEntityListing,
    MessagingSetting, MessagingSettingDefaultRequest, MessagingSettingPatchRequest,
    MessagingSettingRequest, OpenEventNormalizedMessage, OpenInboundNormalizedEvent,
    OpenInboundNormalizedMessage, OpenInboundNormalizedReceipt, OpenIntegration,
    OpenIntegrationEntityListing, OpenIntegrationRequest, OpenIntegrationUpdateRequest,
    OpenMessageNormalizedMessage, OpenMessagingIdentityResolutionConfig,
    OpenNormalizedMessage, OpenReceiptNormalizedMessage, ParkingStateRequest,
    ParticipantAttributes, PatchCallbackRequest, PatchCallbackResponse, SecureSession,
    SecureSessionEntityListing, SendAgentlessOutboundMessageRequest,
    SendAgentlessOutboundMessageResponse, SetRecordingState, SetUuiDataRequest, Settings,
    Suggestion, SuggestionEngagement, SuggestionListing, SupportedContent,
    SupportedContentListing, SupportedContentReference, TextMessageListing,
    TransferRequest, TransferToAgentRequest, TransferToExternalRequest,
    TransferToQueueRequest, TwitterIntegration, TwitterIntegrationEntityListing,
    TwitterIntegrationRequest, TwitterIntegrationUpdateRequest, TwitterOAuthSettings,
    TwitterSignupOAuthSettings, VideoConferenceDetails, WebChatMessage,
    WebChatMessageEntityList, WebChatTyping,
    WhatsAppEmbeddedSignupIntegrationActivationRequest,
    WhatsAppEmbeddedSignupIntegrationRequest, WhatsAppIntegration,
    WhatsAppIntegrationEntityListing, WhatsAppIntegrationRequest,
    WhatsAppIntegrationUpdateRequest, WrapupCode, WrapupInput,
};

crate::runtime::request::operation! {
    DeleteConversationParticipantCode "DELETE" "/api/v2/conversations/{conversationId}/participants/{participantId}/codes/{addCommunicationCode}" "/conversationId /participantId /addCommunicationCode"
    (conversation_id: &str = text, participant_id: &str = text, add_communication_code: &str = text) -> () {
    }
}

crate::runtime::request::operation! {
    DeleteConversationParticipantFlaggedreason "DELETE" "/api/v2/conversations/{conversationId}/participants/{participantId}/flaggedreason" "/conversationId /participantId"
    (conversation_id: &str = text, participant_id: &str = text) -> () {
    }
}

crate::runtime::request::operation! {
    DeleteConversationsCallParticipantConsult "DELETE" "/api/v2/conversations/calls/{conversationId}/participants/{participantId}/consult" "/conversationId /participantId"
    (conversation_id: &str = text, participant_id: &str = text) -> () {
    }
}

crate::runtime::request::operation! {
    DeleteConversationsEmailMessagesDraftAttachment "DELETE" "/api/v2/conversations/emails/{conversationId}/messages/draft/attachments/{attachmentId}" "/conversationId /attachmentId"
    (conversation_id: &str = text, attachment_id: &str = text) -> () {
    }
}

crate::runtime::request::operation! {
    DeleteConversationsMessagesCachedmediaCachedMediaItemId "DELETE" "/api/v2/conversations/messages/cachedmedia/{cachedMediaItemId}" "/cachedMediaItemId"
    (cached_media_item_id: &str = text) -> () {
    }
}

crate::runtime::request::operation! {
    DeleteConversationsMessagingIntegrationsFacebookIntegrationId "DELETE" "/api/v2/conversations/messaging/integrations/facebook/{integrationId}" "/integrationId"
    (integration_id: &str = text) -> () {
    }
}

crate::runtime::request::operation! {
    DeleteConversationsMessagingIntegrationsInstagramIntegrationId "DELETE" "/api/v2/conversations/messaging/integrations/instagram/{integrationId}" "/integrationId"
    (integration_id: &str = text) -> () {
    }
}

crate::runtime::request::operation! {
    DeleteConversationsMessagingIntegrationsOpenIntegrationId "DELETE" "/api/v2/conversations/messaging/integrations/open/{integrationId}" "/integrationId"
    (integration_id: &str = text) -> () {
    }
}

crate::runtime::request::operation! {
    DeleteConversationsMessagingIntegrationsTwitterIntegrationId "DELETE" "/api/v2/conversations/messaging/integrations/twitter/{integrationId}" "/integrationId"
    (integration_id: &str = text) -> () {
    }
}

crate::runtime::request::operation! {
    DeleteConversationsMessagingIntegrationsWhatsappIntegrationId "DELETE" "/api/v2/conversations/messaging/integrations/whatsapp/{integrationId}" "/integrationId >application/json"
    (integration_id: &str = text) -> WhatsAppIntegration {
    }
}

crate::runtime::request::operation! {
    DeleteConversationsMessagingSetting "DELETE" "/api/v2/conversations/messaging/settings/{messageSettingId}" "/messageSettingId"
    (message_setting_id: &str = text) -> () {
    }
}

crate::runtime::request::operation! {
    DeleteConversationsMessagingSettingsDefault "DELETE" "/api/v2/conversations/messaging/settings/default" ""
    () -> () {
    }
}

crate::runtime::request::operation! {
    DeleteConversationsMessagingSupportedcontentSupportedContentId "DELETE" "/api/v2/conversations/messaging/supportedcontent/{supportedContentId}" "/supportedContentId"
    (supported_content_id: &str = text) -> () {
    }
}

crate::runtime::request::operation! {
    GetConversation "GET" "/api/v2/conversations/{conversationId}" "/conversationId >application/json"
    (conversation_id: &str = text) -> Conversation {
    }
}

crate::runtime::request::operation! {
    GetConversationParticipantSecureivrsession "GET" "/api/v2/conversations/{conversationId}/participants/{participantId}/secureivrsessions/{secureSessionId}" "/conversationId /participantId /secureSessionId >application/json"
    (conversation_id: &str = text, participant_id: &str = text, secure_session_id: &str = text) -> SecureSession {
    }
}

crate::runtime::request::operation! {
    GetConversationParticipantSecureivrsessions "GET" "/api/v2/conversations/{conversationId}/participants/{participantId}/secureivrsessions" "/conversationId /participantId >application/json"
    (conversation_id: &str = text, participant_id: &str = text) -> SecureSessionEntityListing {
    }
}

crate::runtime::request::operation! {
    GetConversationParticipantWrapup "GET" "/api/v2/conversations/{conversationId}/participants/{participantId}/wrapup" "/conversationId /participantId ?provisional >application/json"
    (conversation_id: &str = text, participant_id: &str = text) -> AssignedWrapupCode {
        2 provisional: bool = value;
    }
}

crate::runtime::request::operation! {
    GetConversationParticipantWrapupcodes "GET" "/api/v2/conversations/{conversationId}/participants/{participantId}/wrapupcodes" "/conversationId /participantId >application/json"
    (conversation_id: &str = text, participant_id: &str = text) -> Vec<WrapupCode> {
    }
}

crate::runtime::request::operation! {
    GetConversationSecureattributes "GET" "/api/v2/conversations/{conversationId}/secureattributes" "/conversationId >application/json"
    (conversation_id: &str = text) -> ConversationSecureAttributes {
    }
}

crate::runtime::request::operation! {
    GetConversationSuggestion "GET" "/api/v2/conversations/{conversationId}/suggestions/{suggestionId}" "/conversationId /suggestionId >application/json"
    (conversation_id: &str = text, suggestion_id: &str = text) -> Suggestion {
    }
}

crate::runtime::request::operation! {
    GetConversationSuggestions "GET" "/api/v2/conversations/{conversationId}/suggestions" "/conversationId ?after ?before ?pageSize ?state ?type >application/json"
    (conversation_id: &str = text) -> SuggestionListing {
        1 after: &str = text;
        2 before: &str = text;
        #[doc = " The parameter `pageSize`."]
        3 page_size: &str = text;
        4 state: &str = text;
        5 r#type: &str = text;
    }
}

crate::runtime::request::operation! {
    GetConversationSummaries "GET" "/api/v2/conversations/{conversationId}/summaries" "/conversationId >application/json"
    (conversation_id: &str = text) -> ConversationSummariesGetResponse {
    }
}

crate::runtime::request::operation! {
    GetConversations "GET" "/api/v2/conversations" "?communicationType >application/json"
    () -> ConversationEntityListing {
        #[doc = " The parameter `communicationType`."]
        0 communication_type: &str = text;
    }
}

crate::runtime::request::operation! {
    GetConversationsCall "GET" "/api/v2/conversations/calls/{conversationId}" "/conversationId >application/json"
    (conversation_id: &str = text) -> CallConversation {
    }
}

crate::runtime::request::operation! {
    GetConversationsCallParticipantCommunicationWrapup "GET" "/api/v2/conversations/calls/{conversationId}/participants/{participantId}/communications/{communicationId}/wrapup" "/conversationId /participantId /communicationId ?provisional >application/json"
    (conversation_id: &str = text, participant_id: &str = text, communication_id: &str = text) -> AssignedWrapupCode {
        3 provisional: bool = value;
    }
}

crate::runtime::request::operation! {
    GetConversationsCallParticipantWrapup "GET" "/api/v2/conversations/calls/{conversationId}/participants/{participantId}/wrapup" "/conversationId /participantId ?provisional >application/json"
    (conversation_id: &str = text, participant_id: &str = text) -> AssignedWrapupCode {
        2 provisional: bool = value;
    }
}

crate::runtime::request::operation! {
    GetConversationsCallParticipantWrapupcodes "GET" "/api/v2/conversations/calls/{conversationId}/participants/{participantId}/wrapupcodes" "/conversationId /participantId >application/json"
    (conversation_id: &str = text, participant_id: &str = text) -> Vec<WrapupCode> {
    }
}

crate::runtime::request::operation! {
    GetConversationsCallback "GET" "/api/v2/conversations/callbacks/{conversationId}" "/conversationId >application/json"
    (conversation_id: &str = text) -> CallbackConversation {
    }
}

crate::runtime::request::operation! {
    GetConversationsCallbackParticipantCommunicationWrapup "GET" "/api/v2/conversations/callbacks/{conversationId}/participants/{participantId}/communications/{communicationId}/wrapup" "/conversationId /participantId /communicationId ?provisional >application/json"
    (conversation_id: &str = text, participant_id: &str = text, communication_id: &str = text) -> AssignedWrapupCode {
        3 provisional: bool = value;
    }
}

crate::runtime::request::operation! {
    GetConversationsCallbackParticipantWrapup "GET" "/api/v2/conversations/callbacks/{conversationId}/participants/{participantId}/wrapup" "/conversationId /participantId ?provisional >application/json"
    (conversation_id: &str = text, participant_id: &str = text) -> AssignedWrapupCode {
        2 provisional: bool = value;
    }
}

crate::runtime::request::operation! {
    GetConversationsCallbackParticipantWrapupcodes "GET" "/api/v2/conversations/callbacks/{conversationId}/participants/{participantId}/wrapupcodes" "/conversationId /participantId >application/json"
    (conversation_id: &str = text, participant_id: &str = text) -> Vec<WrapupCode> {
    }
}

crate::runtime::request::operation! {
    GetConversationsCallbacks "GET" "/api/v2/conversations/callbacks" ">application/json"
    () -> CallbackConversationEntityListing {
    }
}

crate::runtime::request::operation! {
    GetConversationsCalls "GET" "/api/v2/conversations/calls" ">application/json"
    () -> CallConversationEntityListing {
    }
}

crate::runtime::request::operation! {
    GetConversationsCallsHistory "GET" "/api/v2/conversations/calls/history" "?expand ?interval ?pageNumber ?pageSize >application/json"
    () -> CallHistoryConversationEntityListing {
        0 expand: &[impl AsRef<str>] = texts;
        1 interval: &str = text;
        #[doc = " The parameter `pageNumber`."]
        2 page_number: i32 = value;
        #[doc = " The parameter `pageSize`."]
        3 page_size: i32 = value;
    }
}

crate::runtime::request::operation! {
    GetConversationsCallsMaximumconferenceparties "GET" "/api/v2/conversations/calls/maximumconferenceparties" ">application/json"
    () -> MaxParticipants {
    }
}

crate::runtime::request::operation! {
    #[deprecated]
    GetConversationsChat "GET" "/api/v2/conversations/chats/{conversationId}" "/conversationId >application/json"
    (conversation_id: &str = text) -> ChatConversation {
    }
}

crate::runtime::request::operation! {
    #[deprecated]
    GetConversationsChatMessage "GET" "/api/v2/conversations/chats/{conversationId}/messages/{messageId}" "/conversationId /messageId >application/json"
    (conversation_id: &str = text, message_id: &str = text) -> WebChatMessage {
    }
}

crate::runtime::request::operation! {
    #[deprecated]
    GetConversationsChatMessages "GET" "/api/v2/conversations/chats/{conversationId}/messages" "/conversationId ?after ?before ?maxResults ?sortOrder >application/json"
    (conversation_id: &str = text) -> WebChatMessageEntityList {
        1 after: &str = text;
        2 before: &str = text;
        #[doc = " The parameter `maxResults`."]
        3 max_results: i32 = value;
        #[doc = " The parameter `sortOrder`."]
        4 sort_order: &str = text;
    }
}

crate::runtime::request::operation! {
    #[deprecated]
    GetConversationsChatParticipantCommunicationWrapup "GET" "/api/v2/conversations/chats/{conversationId}/participants/{participantId}/communications/{communicationId}/wrapup" "/conversationId /participantId /communicationId ?provisional >application/json"
    (conversation_id: &str = text, participant_id: &str = text, communication_id: &str = text) -> AssignedWrapupCode {
        3 provisional: bool = value;
    }
}

crate::runtime::request::operation! {
    #[deprecated]
    GetConversationsChatParticipantWrapup "GET" "/api/v2/conversations/chats/{conversationId}/participants/{participantId}/wrapup" "/conversationId /participantId ?provisional >application/json"
    (conversation_id: &str = text, participant_id: &str = text) -> AssignedWrapupCode {
        2 provisional: bool = value;
    }
}

crate::runtime::request::operation! {
    #[deprecated]
    GetConversationsChatParticipantWrapupcodes "GET" "/api/v2/conversations/chats/{conversationId}/participants/{participantId}/wrapupcodes" "/conversationId /participantId >application/json"
    (conversation_id: &str = text, participant_id: &str = text) -> Vec<WrapupCode> {
    }
}

crate::runtime::request::operation! {
    #[deprecated]
    GetConversationsChats "GET" "/api/v2/conversations/chats" ">application/json"
    () -> ChatConversationEntityListing {
    }
}

crate::runtime::request::operation! {
    GetConversationsCobrowsesession "GET" "/api/v2/conversations/cobrowsesessions/{conversationId}" "/conversationId >application/json"
    (conversation_id: &str = text) -> CobrowseConversation {
    }
}

crate::runtime::request::operation! {
    #[deprecated]
    GetConversationsCobrowsesessionParticipantCommunicationWrapup "GET" "/api/v2/conversations/cobrowsesessions/{conversationId}/participants/{participantId}/communications/{communicationId}/wrapup" "/conversationId /participantId /communicationId ?provisional >application/json"
    (conversation_id: &str = text, participant_id: &str = text, communication_id: &str = text) -> AssignedWrapupCode {
        3 provisional: bool = value;
    }
}

crate::runtime::request::operation! {
    #[deprecated]
    GetConversationsCobrowsesessionParticipantWrapup "GET" "/api/v2/conversations/cobrowsesessions/{conversationId}/participants/{participantId}/wrapup" "/conversationId /participantId ?provisional >application/json"
    (conversation_id: &str = text, participant_id: &str = text) -> AssignedWrapupCode {
        2 provisional: bool = value;
    }
}

crate::runtime::request::operation! {
    #[deprecated]
    GetConversationsCobrowsesessionParticipantWrapupcodes "GET" "/api/v2/conversations/cobrowsesessions/{conversationId}/participants/{participantId}/wrapupcodes" "/conversationId /participantId >application/json"
    (conversation_id: &str = text, participant_id: &str = text) -> Vec<WrapupCode> {
    }
}

crate::runtime::request::operation! {
    GetConversationsCobrowsesessions "GET" "/api/v2/conversations/cobrowsesessions" ">application/json"
    () -> CobrowseConversationEntityListing {
    }
}

crate::runtime::request::operation! {
    GetConversationsEmail "GET" "/api/v2/conversations/emails/{conversationId}" "/conversationId >application/json"
    (conversation_id: &str = text) -> EmailConversation {
    }
}

crate::runtime::request::operation! {
    GetConversationsEmailMessage "GET" "/api/v2/conversations/emails/{conversationId}/messages/{messageId}" "/conversationId /messageId >application/json"
    (conversation_id: &str = text, message_id: &str = text) -> EmailMessage {
    }
}

crate::runtime::request::operation! {
    GetConversationsEmailMessages "GET" "/api/v2/conversations/emails/{conversationId}/messages" "/conversationId >application/json"
    (conversation_id: &str = text) -> EmailMessagePreviewListing {
    }
}

crate::runtime::request::operation! {
    GetConversationsEmailMessagesDraft "GET" "/api/v2/conversations/emails/{conversationId}/messages/draft" "/conversationId >application/json"
    (conversation_id: &str = text) -> EmailMessage {
    }
}

crate::runtime::request::operation! {
    GetConversationsEmailParticipantCommunicationWrapup "GET" "/api/v2/conversations/emails/{conversationId}/participants/{participantId}/communications/{communicationId}/wrapup" "/conversationId /participantId /communicationId ?provisional >application/json"
    (conversation_id: &str = text, participant_id: &str = text, communication_id: &str = text) -> AssignedWrapupCode {
        3 provisional: bool = value;
    }
}

crate::runtime::request::operation! {
    GetConversationsEmailParticipantWrapup "GET" "/api/v2/conversations/emails/{conversationId}/participants/{participantId}/wrapup" "/conversationId /participantId ?provisional >application/json"
    (conversation_id: &str = text, participant_id: &str = text) -> AssignedWrapupCode {
        2 provisional: bool = value;
    }
}

crate::runtime::request::operation! {
    GetConversationsEmailParticipantWrapupcodes "GET" "/api/v2/conversations/emails/{conversationId}/participants/{participantId}/wrapupcodes" "/conversationId /participantId >application/json"
    (conversation_id: &str = text, participant_id: &str = text) -> Vec<WrapupCode> {
    }
}

crate::runtime::request::operation! {
    GetConversationsEmailSettings "GET" "/api/v2/conversations/emails/{conversationId}/settings" "/conversationId >application/json"
    (conversation_id: &str = text) -> EmailsSettings {
    }
}

crate::runtime::request::operation! {
    GetConversationsEmails "GET" "/api/v2/conversations/emails" ">application/json"
    () -> EmailConversationEntityListing {
    }
}

crate::runtime::request::operation! {
    GetConversationsKeyconfiguration "GET" "/api/v2/conversations/keyconfigurations/{keyconfigurationsId}" "/keyconfigurationsId >application/json"
    (keyconfigurations_id: &str = text) -> ConversationEncryptionConfiguration {
    }
}

crate::runtime::request::operation! {
    GetConversationsKeyconfigurations "GET" "/api/v2/conversations/keyconfigurations" ">application/json"
    () -> ConversationEncryptionConfigurationListing {
    }
}

crate::runtime::request::operation! {
    GetConversationsMessage "GET" "/api/v2/conversations/messages/{conversationId}" "/conversationId >application/json"
    (conversation_id: &str = text) -> MessageConversation {
    }
}

crate::runtime::request::operation! {
    GetConversationsMessageCommunicationMessagesMediaMediaId "GET" "/api/v2/conversations/messages/{conversationId}/communications/{communicationId}/messages/media/{mediaId}" "/conversationId /communicationId /mediaId >application/json"
    (conversation_id: &str = text, communication_id: &str = text, media_id: &str = text) -> MessageMediaData {
    }
}

crate::runtime::request::operation! {
    GetConversationsMessageDetails "GET" "/api/v2/conversations/messages/{messageId}/details" "/messageId ?useNormalizedMessage >application/json"
    (message_id: &str = text) -> MessageData {
        #[doc = " The parameter `useNormalizedMessage`."]
        1 use_normalized_message: bool = value;
    }
}

crate::runtime::request::operation! {
    GetConversationsMessageMessage "GET" "/api/v2/conversations/messages/{conversationId}/messages/{messageId}" "/conversationId /messageId ?useNormalizedMessage >application/json"
    (conversation_id: &str = text, message_id: &str = text) -> MessageData {
        #[doc = " The parameter `useNormalizedMessage`."]
        2 use_normalized_message: bool = value;
    }
}

crate::runtime::request::operation! {
    GetConversationsMessageParticipantCommunicationWrapup "GET" "/api/v2/conversations/messages/{conversationId}/participants/{participantId}/communications/{communicationId}/wrapup" "/conversationId /participantId /communicationId ?provisional >application/json"
    (conversation_id: &str = text, participant_id: &str = text, communication_id: &str = text) -> AssignedWrapupCode {
        3 provisional: bool = value;
    }
}

crate::runtime::request::operation! {
    GetConversationsMessageParticipantWrapup "GET" "/api/v2/conversations/messages/{conversationId}/participants/{participantId}/wrapup" "/conversationId /participantId ?provisional >application/json"
    (conversation_id: &str = text, participant_id: &str = text) -> AssignedWrapupCode {
        2 provisional: bool = value;
    }
}

crate::runtime::request::operation! {
    GetConversationsMessageParticipantWrapupcodes "GET" "/api/v2/conversations/messages/{conversationId}/participants/{participantId}/wrapupcodes" "/conversationId /participantId >application/json"
    (conversation_id: &str = text, participant_id: &str = text) -> Vec<WrapupCode> {
    }
}

crate::runtime::request::operation! {
    GetConversationsMessages "GET" "/api/v2/conversations/messages" ">application/json"
    () -> MessageConversationEntityListing {
    }
}

crate::runtime::request::operation! {
    GetConversationsMessagesCachedmedia "GET" "/api/v2/conversations/messages/cachedmedia" "?pageNumber ?pageSize ?url >application/json"
    () -> CachedMediaItemEntityListing {
        #[doc = " The parameter `pageNumber`."]
        0 page_number: i32 = value;
        #[doc = " The parameter `pageSize`."]
        1 page_size: i32 = value;
        2 url: &str = text;
    }
}

crate::runtime::request::operation! {
    GetConversationsMessagesCachedmediaCachedMediaItemId "GET" "/api/v2/conversations/messages/cachedmedia/{cachedMediaItemId}" "/cachedMediaItemId >application/json"
    (cached_media_item_id: &str = text) -> CachedMediaItem {
    }
}

crate::runtime::request::operation! {
    GetConversationsMessagingFacebookApp "GET" "/api/v2/conversations/messaging/facebook/app" ">application/json"
    () -> FacebookAppCredentials {
    }
}

crate::runtime::request::operation! {
    GetConversationsMessagingFacebookPermissions "GET" "/api/v2/conversations/messaging/facebook/permissions" ">application/json"
    () -> FacebookPermissionEntityListing {
    }
}

crate::runtime::request::operation! {
    GetConversationsMessagingIdentityresolutionIntegrationsFacebookIntegrationId "GET" "/api/v2/conversations/messaging/identityresolution/integrations/facebook/{integrationId}" "/integrationId >application/json"
    (integration_id: &str = text) -> IdentityResolutionConfig {
    }
}

crate::runtime::request::operation! {
    GetConversationsMessagingIdentityresolutionIntegrationsOpenIntegrationId "GET" "/api/v2/conversations/messaging/identityresolution/integrations/open/{integrationId}" "/integrationId >application/json"
    (integration_id: &str = text) -> OpenMessagingIdentityResolutionConfig {
    }
}

crate::runtime::request::operation! {
    GetConversationsMessagingIdentityresolutionIntegrationsWhatsappIntegrationId "GET" "/api/v2/conversations/messaging/identityresolution/integrations/whatsapp/{integrationId}" "/integrationId >application/json"
    (integration_id: &str = text) -> IdentityResolutionConfig {
    }
}

crate::runtime::request::operation! {
    GetConversationsMessagingIntegrationTwitterOauthSettings "GET" "/api/v2/conversations/messaging/integrations/{integrationId}/twitter/oauth/settings" "/integrationId >application/json"
    (integration_id: &str = text) -> TwitterOAuthSettings {
    }
}

crate::runtime::request::operation! {
    GetConversationsMessagingIntegrations "GET" "/api/v2/conversations/messaging/integrations" "?expand ?messagingSetting.id ?pageNumber ?pageSize ?supportedContent.id >application/json"
    () -> MessagingIntegrationEntityListing {
        0 expand: &[impl AsRef<str>] = texts;
        #[doc = " The parameter `messagingSetting.id`."]
        1 messaging_setting_id: &str = text;
        #[doc = " The parameter `pageNumber`."]
        2 page_number: i32 = value;
        #[doc = " The parameter `pageSize`."]
        3 page_size: i32 = value;
        #[doc = " The parameter `supportedContent.id`."]
        4 supported_content_id: &str = text;
    }
}

crate::runtime::request::operation! {
    GetConversationsMessagingIntegrationsFacebook "GET" "/api/v2/conversations/messaging/integrations/facebook" "?expand ?messagingSetting.id ?pageNumber ?pageSize ?supportedContent.id >application/json"
    () -> FacebookIntegrationEntityListing {
        0 expand: &str = text;
        #[doc = " The parameter `messagingSetting.id`."]
        1 messaging_setting_id: &str = text;
        #[doc = " The parameter `pageNumber`."]
        2 page_number: i32 = value;
        #[doc = " The parameter `pageSize`."]
        3 page_size: i32 = value;
        #[doc = " The parameter `supportedContent.id`."]
        4 supported_content_id: &str = text;
    }
}

crate::runtime::request::operation! {
    GetConversationsMessagingIntegrationsFacebookIntegrationId "GET" "/api/v2/conversations/messaging/integrations/facebook/{integrationId}" "/integrationId ?expand >application/json"
    (integration_id: &str = text) -> FacebookIntegration {
        1 expand: &str = text;
    }
}

crate::runtime::request::operation! {
    GetConversationsMessagingIntegrationsInstagram "GET" "/api/v2/conversations/messaging/integrations/instagram" "?expand ?messagingSetting.id ?pageNumber ?pageSize ?supportedContent.id >application/json"
    () -> InstagramIntegrationEntityListing {
        0 expand: &str = text;
        #[doc = " The parameter `messagingSetting.id`."]
        1 messaging_setting_id: &str = text;
        #[doc = " The parameter `pageNumber`."]
        2 page_number: i32 = value;
        #[doc = " The parameter `pageSize`."]
        3 page_size: i32 = value;
        #[doc = " The parameter `supportedContent.id`."]
        4 supported_content_id: &str = text;
    }
}

crate::runtime::request::operation! {
    GetConversationsMessagingIntegrationsInstagramIntegrationId "GET" "/api/v2/conversations/messaging/integrations/instagram/{integrationId}" "/integrationId ?expand >application/json"
    (integration_id: &str = text) -> InstagramIntegration {
        1 expand: &str = text;
    }
}

crate::runtime::request::operation! {
    GetConversationsMessagingIntegrationsOpen "GET" "/api/v2/conversations/messaging/integrations/open" "?expand ?messagingSetting.id ?pageNumber ?pageSize ?supportedContent.id >application/json"
    () -> OpenIntegrationEntityListing {
        0 expand: &str = text;
        #[doc = " The parameter `messagingSetting.id`."]
        1 messaging_setting_id: &str = text;
        #[doc = " The parameter `pageNumber`."]
        2 page_number: i32 = value;
        #[doc = " The parameter `pageSize`."]
        3 page_size: i32 = value;
        #[doc = " The parameter `supportedContent.id`."]
        4 supported_content_id: &str = text;
    }
}

crate::runtime::request::operation! {
    GetConversationsMessagingIntegrationsOpenIntegrationId "GET" "/api/v2/conversations/messaging/integrations/open/{integrationId}" "/integrationId ?expand >application/json"
    (integration_id: &str = text) -> OpenIntegration {
        1 expand: &str = text;
    }
}

crate::runtime::request::operation! {
    GetConversationsMessagingIntegrationsTwitter "GET" "/api/v2/conversations/messaging/integrations/twitter" "?expand ?messagingSetting.id ?pageNumber ?pageSize ?supportedContent.id >application/json"
    () -> TwitterIntegrationEntityListing {
        0 expand: &str = text;
        #[doc = " The parameter `messagingSetting.id`."]
        1 messaging_setting_id: &str = text;
        #[doc = " The parameter `pageNumber`."]
        2 page_number: i32 = value;
        #[doc = " The parameter `pageSize`."]
        3 page_size: i32 = value;
        #[doc = " The parameter `supportedContent.id`."]
        4 supported_content_id: &str = text;
    }
}

crate::runtime::request::operation! {
    GetConversationsMessagingIntegrationsTwitterIntegrationId "GET" "/api/v2/conversations/messaging/integrations/twitter/{integrationId}" "/integrationId ?expand >application/json"
    (integration_id: &str = text) -> TwitterIntegration {
        1 expand: &str = text;
    }
}

crate::runtime::request::operation! {
    GetConversationsMessagingIntegrationsTwitterOauthSettings "GET" "/api/v2/conversations/messaging/integrations/twitter/oauth/settings" ">application/json"
    () -> TwitterSignupOAuthSettings {
    }
}

crate::runtime::request::operation! {
    GetConversationsMessagingIntegrationsWhatsapp "GET" "/api/v2/conversations/messaging/integrations/whatsapp" "?expand ?messagingSetting.id ?pageNumber ?pageSize ?supportedContent.id >application/json"
    () -> WhatsAppIntegrationEntityListing {
        0 expand: &str = text;
        #[doc = " The parameter `messagingSetting.id`."]
        1 messaging_setting_id: &str = text;
        #[doc = " The parameter `pageNumber`."]
        2 page_number: i32 = value;
        #[doc = " The parameter `pageSize`."]
        3 page_size: i32 = value;
        #[doc = " The parameter `supportedContent.id`."]
        4 supported_content_id: &str = text;
    }
}

crate::runtime::request::operation! {
    GetConversationsMessagingIntegrationsWhatsappIntegrationId "GET" "/api/v2/conversations/messaging/integrations/whatsapp/{integrationId}" "/integrationId ?expand >application/json"
    (integration_id: &str = text) -> WhatsAppIntegration {
        1 expand: &str = text;
    }
}

crate::runtime::request::operation! {
    GetConversationsMessagingSetting "GET" "/api/v2/conversations/messaging/settings/{messageSettingId}" "/messageSettingId >application/json"
    (message_setting_id: &str = text) -> MessagingSetting {
    }
}

crate::runtime::request::operation! {
    GetConversationsMessagingSettings "GET" "/api/v2/conversations/messaging/settings" "?pageNumber ?pageSize >application/json"
    () -> MessagingConfigListing {
        #[doc = " The parameter `pageNumber`."]
        0 page_number: i32 = value;
        #[doc = " The parameter `pageSize`."]
        1 page_size: i32 = value;
    }
}

crate::runtime::request::operation! {
    GetConversationsMessagingSettingsDefault "GET" "/api/v2/conversations/messaging/settings/default" ">application/json"
    () -> MessagingSetting {
    }
}

crate::runtime::request::operation! {
    GetConversationsMessagingSupportedcontent "GET" "/api/v2/conversations/messaging/supportedcontent" "?pageNumber ?pageSize >application/json"
    () -> SupportedContentListing {
        #[doc = " The parameter `pageNumber`."]
        0 page_number: i32 = value;
        #[doc = " The parameter `pageSize`."]
        1 page_size: i32 = value;
    }
}

crate::runtime::request::operation! {
    GetConversationsMessagingSupportedcontentDefault "GET" "/api/v2/conversations/messaging/supportedcontent/default" ">application/json"
    () -> SupportedContent {
    }
}

crate::runtime::request::operation! {
    GetConversationsMessagingSupportedcontentSupportedContentId "GET" "/api/v2/conversations/messaging/supportedcontent/{supportedContentId}" "/supportedContentId >application/json"
    (supported_content_id: &str = text) -> SupportedContent {
    }
}

crate::runtime::request::operation! {
    GetConversationsMessagingThreadingtimeline "GET" "/api/v2/conversations/messaging/threadingtimeline" ">application/json"
    () -> ConversationThreadingWindow {
    }
}

crate::runtime::request::operation! {
    #[deprecated]
    GetConversationsScreenshareParticipantCommunicationWrapup "GET" "/api/v2/conversations/screenshares/{conversationId}/participants/{participantId}/communications/{communicationId}/wrapup" "/conversationId /participantId /communicationId ?provisional >application/json"
    (conversation_id: &str = text, participant_id: &str = text, communication_id: &str = text) -> AssignedWrapupCode {
        3 provisional: bool = value;
    }
}

crate::runtime::request::operation! {
    GetConversationsSettings "GET" "/api/v2/conversations/settings" ">application/json"
    () -> Settings {
    }
}

crate::runtime::request::operation! {
    GetConversationsSocialParticipantCommunicationWrapup "GET" "/api/v2/conversations/socials/{conversationId}/participants/{participantId}/communications/{communicationId}/wrapup" "/conversationId /participantId /communicationId ?provisional >application/json"
    (conversation_id: &str = text, participant_id: &str = text, communication_id: &str = text) -> AssignedWrapupCode {
        3 provisional: bool = value;
    }
}

crate::runtime::request::operation! {
    GetConversationsVideoDetails "GET" "/api/v2/conversations/videos/{conferenceId}/details" "/conferenceId >application/json"
    (conference_id: &str = text) -> VideoConferenceDetails {
    }
}

crate::runtime::request::operation! {
    GetConversationsVideoParticipantCommunicationWrapup "GET" "/api/v2/conversations/videos/{conversationId}/participants/{participantId}/communications/{communicationId}/wrapup" "/conversationId /participantId /communicationId ?provisional >application/json"
    (conversation_id: &str = text, participant_id: &str = text, communication_id: &str = text) -> AssignedWrapupCode {
        3 provisional: bool = value;
    }
}

crate::runtime::request::operation! {
    GetConversationsVideosMeeting "GET" "/api/v2/conversations/videos/meetings/{meetingId}" "/meetingId >application/json"
    (meeting_id: &str = text) -> MeetingIdRecord {
    }
}

crate::runtime::request::operation! {
    PatchConversationParticipant "PATCH" "/api/v2/conversations/{conversationId}/participants/{participantId}" "/conversationId /participantId =application/json"
    (conversation_id: &str = text, participant_id: &str = text, body: &MediaParticipantRequest = json) -> () {
    }
}

crate::runtime::request::operation! {
    PatchConversationParticipantAttributes "PATCH" "/api/v2/conversations/{conversationId}/participants/{participantId}/attributes" "/conversationId /participantId =application/json"
    (conversation_id: &str = text, participant_id: &str = text, body: &ParticipantAttributes = json) -> () {
    }
}

crate::runtime::request::operation! {
    PatchConversationSecureattributes "PATCH" "/api/v2/conversations/{conversationId}/secureattributes" "/conversationId =application/json >application/json"
    (conversation_id: &str = text, body: &ConversationSecureAttributes = json) -> String {
    }
}

crate::runtime::request::operation! {
    PatchConversationUtilizationlabel "PATCH" "/api/v2/conversations/{conversationId}/utilizationlabel" "/conversationId =application/json >application/json"
    (conversation_id: &str = text, body: &ConversationUtilizationLabelUpdate = json) -> String {
    }
}

crate::runtime::request::operation! {
    PatchConversationsAftercallworkConversationIdParticipantCommunication "PATCH" "/api/v2/conversations/aftercallwork/{conversationId}/participants/{participantId}/communications/{communicationId}" "/conversationId /participantId /communicationId =application/json >application/json"
    (conversation_id: &str = text, participant_id: &str = text, communication_id: &str = text, body: &AfterCallWorkUpdate = json) -> AfterCallWorkUpdate {
    }
}

crate::runtime::request::operation! {
    PatchConversationsCall "PATCH" "/api/v2/conversations/calls/{conversationId}" "/conversationId =application/json >application/json"
    (conversation_id: &str = text, body: &Conversation = json) -> Conversation {
    }
}

crate::runtime::request::operation! {
    PatchConversationsCallParticipant "PATCH" "/api/v2/conversations/calls/{conversationId}/participants/{participantId}" "/conversationId /participantId =application/json"
    (conversation_id: &str = text, participant_id: &str = text, body: &MediaParticipantRequest = json) -> () {
    }
}

crate::runtime::request::operation! {
    PatchConversationsCallParticipantAttributes "PATCH" "/api/v2/conversations/calls/{conversationId}/participants/{participantId}/attributes" "/conversationId /participantId =application/json >application/json"
    (conversation_id: &str = text, participant_id: &str = text, body: &ParticipantAttributes = json) -> ParticipantAttributes {
    }
}

crate::runtime::request::operation! {
    PatchConversationsCallParticipantCommunication "PATCH" "/api/v2/conversations/calls/{conversationId}/participants/{participantId}/communications/{communicationId}" "/conversationId /participantId /communicationId =application/json >application/json"
    (conversation_id: &str = text, participant_id: &str = text, communication_id: &str = text, body: &MediaParticipantRequest = json) -> serde_json::Value {
    }
}

crate::runtime::request::operation! {
    PatchConversationsCallParticipantConsult "PATCH" "/api/v2/conversations/calls/{conversationId}/participants/{participantId}/consult" "/conversationId /participantId =application/json >application/json"
    (conversation_id: &str = text, participant_id: &str = text, body: &ConsultTransferUpdate = json) -> ConsultTransferResponse {
    }
}

crate::runtime::request::operation! {
    PatchConversationsCallback "PATCH" "/api/v2/conversations/callbacks/{conversationId}" "/conversationId =application/json >application/json"
    (conversation_id: &str = text, body: &Conversation = json) -> Conversation {
    }
}

crate::runtime::request::operation! {
    PatchConversationsCallbackParticipant "PATCH" "/api/v2/conversations/callbacks/{conversationId}/participants/{participantId}" "/conversationId /participantId =application/json"
    (conversation_id: &str = text, participant_id: &str = text, body: &MediaParticipantRequest = json) -> () {
    }
}

crate::runtime::request::operation! {
    PatchConversationsCallbackParticipantAttributes "PATCH" "/api/v2/conversations/callbacks/{conversationId}/participants/{participantId}/attributes" "/conversationId /participantId =application/json >application/json"
    (conversation_id: &str = text, participant_id: &str = text, body: &ParticipantAttributes = json) -> ParticipantAttributes {
    }
}

crate::runtime::request::operation! {
    PatchConversationsCallbackParticipantCommunication "PATCH" "/api/v2/conversations/callbacks/{conversationId}/participants/{participantId}/communications/{communicationId}" "/conversationId /participantId /communicationId =application/json >application/json"
    (conversation_id: &str = text, participant_id: &str = text, communication_id: &str = text, body: &MediaParticipantRequest = json) -> serde_json::Value {
    }
}

crate::runtime::request::operation! {
    PatchConversationsCallbacks "PATCH" "/api/v2/conversations/callbacks" "=application/json >application/json"
    (body: &PatchCallbackRequest = json) -> PatchCallbackResponse {
    }
}

crate::runtime::request::operation! {
    #[deprecated]
    PatchConversationsChat "PATCH" "/api/v2/conversations/chats/{conversationId}" "/conversationId =application/json >application/json"
    (conversation_id: &str = text, body: &Conversation = json) -> Conversation {
    }
}

crate::runtime::request::operation! {
    #[deprecated]
    PatchConversationsChatParticipant "PATCH" "/api/v2/conversations/chats/{conversationId}/participants/{participantId}" "/conversationId /participantId =application/json"
    (conversation_id: &str = text, participant_id: &str = text, body: &MediaParticipantRequest = json) -> () {
    }
}

crate::runtime::request::operation! {
    #[deprecated]
    PatchConversationsChatParticipantAttributes "PATCH" "/api/v2/conversations/chats/{conversationId}/participants/{participantId}/attributes" "/conversationId /participantId =application/json >application/json"
    (conversation_id: &str = text, participant_id: &str = text, body: &ParticipantAttributes = json) -> ParticipantAttributes {
    }
}

crate::runtime::request::operation! {
    #[deprecated]
    PatchConversationsChatParticipantCommunication "PATCH" "/api/v2/conversations/chats/{conversationId}/participants/{participantId}/communications/{communicationId}" "/conversationId /participantId /communicationId =application/json >application/json"
    (conversation_id: &str = text, participant_id: &str = text, communication_id: &str = text, body: &MediaParticipantRequest = json) -> serde_json::Value {
    }
}

crate::runtime::request::operation! {
    #[deprecated]
    PatchConversationsCobrowsesession "PATCH" "/api/v2/conversations/cobrowsesessions/{conversationId}" "/conversationId =application/json >application/json"
    (conversation_id: &str = text, body: &Conversation = json) -> Conversation {
    }
}

crate::runtime::request::operation! {
    #[deprecated]
    PatchConversationsCobrowsesessionParticipant "PATCH" "/api/v2/conversations/cobrowsesessions/{conversationId}/participants/{participantId}" "/conversationId /participantId =application/json"
    (conversation_id: &str = text, participant_id: &str = text) -> () {
        2 body: &MediaParticipantRequest = json;
    }
}

crate::runtime::request::operation! {
    #[deprecated]
    PatchConversationsCobrowsesessionParticipantAttributes "PATCH" "/api/v2/conversations/cobrowsesessions/{conversationId}/participants/{participantId}/attributes" "/conversationId /participantId =application/json >application/json"
    (conversation_id: &str = text, participant_id: &str = text) -> ParticipantAttributes {
        2 body: &ParticipantAttributes = json;
    }
}

crate::runtime::request::operation! {
    #[deprecated]
    PatchConversationsCobrowsesessionParticipantCommunication "PATCH" "/api/v2/conversations/cobrowsesessions/{conversationId}/participants/{participantId}/communications/{communicationId}" "/conversationId /participantId /communicationId =application/json >application/json"
    (conversation_id: &str = text, participant_id: &str = text, communication_id: &str = text, body: &MediaParticipantRequest = json) -> serde_json::Value {
    }
}

crate::runtime::request::operation! {
    PatchConversationsEmail "PATCH" "/api/v2/conversations/emails/{conversationId}" "/conversationId =application/json >application/json"
    (conversation_id: &str = text, body: &Conversation = json) -> Conversation {
    }
}

crate::runtime::request::operation! {
    PatchConversationsEmailMessagesDraft "PATCH" "/api/v2/conversations/emails/{conversationId}/messages/draft" "/conversationId ?autoFill ?discard =application/json >application/json"
    (conversation_id: &str = text) -> EmailMessage {
        #[doc = " The parameter `autoFill`."]
        1 auto_fill: bool = value;
        2 discard: bool = value;
        3 body: &DraftManipulationRequest = json;
    }
}

crate::runtime::request::operation! {
    PatchConversationsEmailParticipant "PATCH" "/api/v2/conversations/emails/{conversationId}/participants/{participantId}" "/conversationId /participantId =application/json"
    (conversation_id: &str = text, participant_id: &str = text, body: &MediaParticipantRequest = json) -> () {
    }
}

crate::runtime::request::operation! {
    PatchConversationsEmailParticipantAttributes "PATCH" "/api/v2/conversations/emails/{conversationId}/participants/{participantId}/attributes" "/conversationId /participantId =application/json >application/json"
    (conversation_id: &str = text, participant_id: &str = text, body: &ParticipantAttributes = json) -> ParticipantAttributes {
    }
}

crate::runtime::request::operation! {
    PatchConversationsEmailParticipantCommunication "PATCH" "/api/v2/conversations/emails/{conversationId}/participants/{participantId}/communications/{communicationId}" "/conversationId /participantId /communicationId =application/json >application/json"
    (conversation_id: &str = text, participant_id: &str = text, communication_id: &str = text, body: &MediaParticipantRequest = json) -> serde_json::Value {
    }
}

crate::runtime::request::operation! {
    PatchConversationsEmailParticipantParkingstate "PATCH" "/api/v2/conversations/emails/{conversationId}/participants/{participantId}/parkingstate" "/conversationId /participantId =application/json"
    (conversation_id: &str = text, participant_id: &str = text, body: &ParkingStateRequest = json) -> () {
    }
}

crate::runtime::request::operation! {
    PatchConversationsMessage "PATCH" "/api/v2/conversations/messages/{conversationId}" "/conversationId =application/json >application/json"
    (conversation_id: &str = text, body: &Conversation = json) -> Conversation {
    }
}

crate::runtime::request::operation! {
    PatchConversationsMessageParticipant "PATCH" "/api/v2/conversations/messages/{conversationId}/participants/{participantId}" "/conversationId /participantId =application/json"
    (conversation_id: &str = text, participant_id: &str = text) -> () {
        2 body: &MediaParticipantRequest = json;
    }
}

crate::runtime::request::operation! {
    PatchConversationsMessageParticipantAttributes "PATCH" "/api/v2/conversations/messages/{conversationId}/participants/{participantId}/attributes" "/conversationId /participantId =application/json >application/json"
    (conversation_id: &str = text, participant_id: &str = text) -> ParticipantAttributes {
        2 body: &ParticipantAttributes = json;
    }
}

crate::runtime::request::operation! {
    PatchConversationsMessageParticipantCommunication "PATCH" "/api/v2/conversations/messages/{conversationId}/participants/{participantId}/communications/{communicationId}" "/conversationId /participantId /communicationId =application/json >application/json"
    (conversation_id: &str = text, participant_id: &str = text, communication_id: &str = text, body: &MediaParticipantRequest = json) -> serde_json::Value {
    }
}

crate::runtime::request::operation! {
    PatchConversationsMessagingIntegrationsFacebookIntegrationId "PATCH" "/api/v2/conversations/messaging/integrations/facebook/{integrationId}" "/integrationId =application/json >application/json"
    (integration_id: &str = text, body: &FacebookIntegrationUpdateRequest = json) -> FacebookIntegration {
    }
}

crate::runtime::request::operation! {
    PatchConversationsMessagingIntegrationsInstagramIntegrationId "PATCH" "/api/v2/conversations/messaging/integrations/instagram/{integrationId}" "/integrationId =application/json >application/json"
    (integration_id: &str = text, body: &InstagramIntegrationUpdateRequest = json) -> InstagramIntegration {
    }
}

crate::runtime::request::operation! {
    PatchConversationsMessagingIntegrationsOpenIntegrationId "PATCH" "/api/v2/conversations/messaging/integrations/open/{integrationId}" "/integrationId =application/json >application/json"
    (integration_id: &str = text, body: &OpenIntegrationUpdateRequest = json) -> OpenIntegration {
    }
}

crate::runtime::request::operation! {
    PatchConversationsMessagingIntegrationsTwitterIntegrationId "PATCH" "/api/v2/conversations/messaging/integrations/twitter/{integrationId}" "/integrationId =application/json >application/json"
    (integration_id: &str = text, body: &TwitterIntegrationUpdateRequest = json) -> TwitterIntegration {
    }
}

crate::runtime::request::operation! {
    PatchConversationsMessagingIntegrationsWhatsappEmbeddedsignupIntegrationId "PATCH" "/api/v2/conversations/messaging/integrations/whatsapp/embeddedsignup/{integrationId}" "/integrationId =application/json >application/json"
    (integration_id: &str = text, body: &WhatsAppEmbeddedSignupIntegrationActivationRequest = json) -> WhatsAppIntegration {
    }
}

crate::runtime::request::operation! {
    PatchConversationsMessagingIntegrationsWhatsappIntegrationId "PATCH" "/api/v2/conversations/messaging/integrations/whatsapp/{integrationId}" "/integrationId =application/json >application/json"
    (integration_id: &str = text, body: &WhatsAppIntegrationUpdateRequest = json) -> WhatsAppIntegration {
    }
}

crate::runtime::request::operation! {
    PatchConversationsMessagingSetting "PATCH" "/api/v2/conversations/messaging/settings/{messageSettingId}" "/messageSettingId =application/json >application/json"
    (message_setting_id: &str = text, body: &MessagingSettingPatchRequest = json) -> MessagingSetting {
    }
}

crate::runtime::request::operation! {
    PatchConversationsMessagingSupportedcontentSupportedContentId "PATCH" "/api/v2/conversations/messaging/supportedcontent/{supportedContentId}" "/supportedContentId =application/json >application/json"
    (supported_content_id: &str = text, body: &SupportedContent = json) -> SupportedContent {
    }
}

crate::runtime::request::operation! {
    PatchConversationsSettings "PATCH" "/api/v2/conversations/settings" "=application/json"
    (body: &Settings = json) -> () {
    }
}

crate::runtime::request::operation! {
    PostConversationAssign "POST" "/api/v2/conversations/{conversationId}/assign" "/conversationId =application/json >application/json"
    (conversation_id: &str = text, body: &ConversationUser = json) -> String {
    }
}

crate::runtime::request::operation! {
    PostConversationBarge "POST" "/api/v2/conversations/{conversationId}/barge" "/conversationId"
    (conversation_id: &str = text) -> () {
    }
}

crate::runtime::request::operation! {
    PostConversationCobrowse "POST" "/api/v2/conversations/{conversationId}/cobrowse" "/conversationId >application/json"
    (conversation_id: &str = text) -> CobrowseWebMessagingSession {
    }
}

crate::runtime::request::operation! {
    PostConversationDisconnect "POST" "/api/v2/conversations/{conversationId}/disconnect" "/conversationId >application/json"
    (conversation_id: &str = text) -> String {
    }
}

crate::runtime::request::operation! {
    PostConversationParticipantCallbacks "POST" "/api/v2/conversations/{conversationId}/participants/{participantId}/callbacks" "/conversationId /participantId =application/json"
    (conversation_id: &str = text, participant_id: &str = text) -> () {
        2 body: &CreateCallbackOnConversationCommand = json;
    }
}

crate::runtime::request::operation! {
    PostConversationParticipantDigits "POST" "/api/v2/conversations/{conversationId}/participants/{participantId}/digits" "/conversationId /participantId =application/json"
    (conversation_id: &str = text, participant_id: &str = text) -> () {
        2 body: &Digits = json;
    }
}

crate::runtime::request::operation! {
    PostConversationParticipantReplace "POST" "/api/v2/conversations/{conversationId}/participants/{participantId}/replace" "/conversationId /participantId =application/json"
    (conversation_id: &str = text, participant_id: &str = text, body: &TransferRequest = json) -> () {
    }
}

crate::runtime::request::operation! {
    PostConversationParticipantReplaceAgent "POST" "/api/v2/conversations/{conversationId}/participants/{participantId}/replace/agent" "/conversationId /participantId =application/json"
    (conversation_id: &str = text, participant_id: &str = text, body: &TransferToAgentRequest = json) -> () {
    }
}

crate::runtime::request::operation! {
    PostConversationParticipantReplaceExternal "POST" "/api/v2/conversations/{conversationId}/participants/{participantId}/replace/external" "/conversationId /participantId =application/json"
    (conversation_id: &str = text, participant_id: &str = text, body: &TransferToExternalRequest = json) -> () {
    }
}

crate::runtime::request::operation! {
    PostConversationParticipantReplaceQueue "POST" "/api/v2/conversations/{conversationId}/participants/{participantId}/replace/queue" "/conversationId /participantId =application/json"
    (conversation_id: &str = text, participant_id: &str = text, body: &TransferToQueueRequest = json) -> () {
    }
}

crate::runtime::request::operation! {
    PostConversationParticipantSecureivrsessions "POST" "/api/v2/conversations/{conversationId}/participants/{participantId}/secureivrsessions" "/conversationId /participantId =application/json >application/json"
    (conversation_id: &str = text, participant_id: &str = text) -> SecureSession {
        2 body: &CreateSecureSession = json;
    }
}

crate::runtime::request::operation! {
    PostConversationSuggestionEngagement "POST" "/api/v2/conversations/{conversationId}/suggestions/{suggestionId}/engagement" "/conversationId /suggestionId =application/json >application/json"
    (conversation_id: &str = text, suggestion_id: &str = text, body: &SuggestionEngagement = json) -> SuggestionEngagement {
    }
}

crate::runtime::request::operation! {
    #[deprecated]
    PostConversationSuggestionsFeedback "POST" "/api/v2/conversations/{conversationId}/suggestions/feedback" "/conversationId =application/json"
    (conversation_id: &str = text, body: &Feedback = json) -> () {
    }
}

crate::runtime::request::operation! {
    PostConversationSummaryFeedback "POST" "/api/v2/conversations/{conversationId}/summaries/{summaryId}/feedback" "/conversationId /summaryId =application/json"
    (conversation_id: &str = text, summary_id: &str = text) -> () {
        2 body: &FeedbackAddRequest = json;
    }
}

crate::runtime::request::operation! {
    PostConversationsCall "POST" "/api/v2/conversations/calls/{conversationId}" "/conversationId =application/json >application/json"
    (conversation_id: &str = text, body: &CallCommand = json) -> Conversation {
    }
}

crate::runtime::request::operation! {
    PostConversationsCallParticipantBarge "POST" "/api/v2/conversations/calls/{conversationId}/participants/{participantId}/barge" "/conversationId /participantId"
    (conversation_id: &str = text, participant_id: &str = text) -> () {
    }
}

crate::runtime::request::operation! {
    PostConversationsCallParticipantCoach "POST" "/api/v2/conversations/calls/{conversationId}/participants/{participantId}/coach" "/conversationId /participantId"
    (conversation_id: &str = text, participant_id: &str = text) -> () {
    }
}

crate::runtime::request::operation! {
    PostConversationsCallParticipantCommunicationWrapup "POST" "/api/v2/conversations/calls/{conversationId}/participants/{participantId}/communications/{communicationId}/wrapup" "/conversationId /participantId /communicationId =application/json"
    (conversation_id: &str = text, participant_id: &str = text, communication_id: &str = text) -> () {
        3 body: &WrapupInput = json;
    }
}

crate::runtime::request::operation! {
    PostConversationsCallParticipantConsult "POST" "/api/v2/conversations/calls/{conversationId}/participants/{participantId}/consult" "/conversationId /participantId =application/json >application/json"
    (conversation_id: &str = text, participant_id: &str = text, body: &ConsultTransfer = json) -> ConsultTransferResponse {
    }
}

crate::runtime::request::operation! {
    PostConversationsCallParticipantConsultAgent "POST" "/api/v2/conversations/calls/{conversationId}/participants/{participantId}/consult/agent" "/conversationId /participantId =application/json >application/json"
    (conversation_id: &str = text, participant_id: &str = text, body: &ConsultTransferToAgent = json) -> ConsultTransferResponse {
    }
}

crate::runtime::request::operation! {
    PostConversationsCallParticipantConsultExternal "POST" "/api/v2/conversations/calls/{conversationId}/participants/{participantId}/consult/external" "/conversationId /participantId =application/json >application/json"
    (conversation_id: &str = text, participant_id: &str = text, body: &ConsultTransferToExternal = json) -> ConsultTransferResponse {
    }
}

crate::runtime::request::operation! {
    PostConversationsCallParticipantConsultQueue "POST" "/api/v2/conversations/calls/{conversationId}/participants/{participantId}/consult/queue" "/conversationId /participantId =application/json >application/json"
    (conversation_id: &str = text, participant_id: &str = text, body: &ConsultTransferToQueue = json) -> ConsultTransferResponse {
    }
}

crate::runtime::request::operation! {
    PostConversationsCallParticipantMonitor "POST" "/api/v2/conversations/calls/{conversationId}/participants/{participantId}/monitor" "/conversationId /participantId"
    (conversation_id: &str = text, participant_id: &str = text) -> () {
    }
}

crate::runtime::request::operation! {
    PostConversationsCallParticipantReplace "POST" "/api/v2/conversations/calls/{conversationId}/participants/{participantId}/replace" "/conversationId /participantId =application/json"
    (conversation_id: &str = text, participant_id: &str = text, body: &TransferRequest = json) -> () {
    }
}

crate::runtime::request::operation! {
    PostConversationsCallParticipants "POST" "/api/v2/conversations/calls/{conversationId}/participants" "/conversationId =application/json >application/json"
    (conversation_id: &str = text, body: &Conversation = json) -> Conversation {
    }
}

crate::runtime::request::operation! {
    PostConversationsCallbackParticipantCommunicationWrapup "POST" "/api/v2/conversations/callbacks/{conversationId}/participants/{participantId}/communications/{communicationId}/wrapup" "/conversationId /participantId /communicationId =application/json"
    (conversation_id: &str = text, participant_id: &str = text, communication_id: &str = text) -> () {
        3 body: &WrapupInput = json;
    }
}

crate::runtime::request::operation! {
    PostConversationsCallbackParticipantReplace "POST" "/api/v2/conversations/callbacks/{conversationId}/participants/{participantId}/replace" "/conversationId /participantId =application/json"
    (conversation_id: &str = text, participant_id: &str = text, body: &TransferRequest = json) -> () {
    }
}

crate::runtime::request::operation! {
    PostConversationsCallbacks "POST" "/api/v2/conversations/callbacks" "=application/json >application/json"
    (body: &CreateCallbackCommand = json) -> CreateCallbackResponse {
    }
}

crate::runtime::request::operation! {
    PostConversationsCallbacksBulkDisconnect "POST" "/api/v2/conversations/callbacks/bulk/disconnect" "=application/json"
    (body: &BulkCallbackDisconnectRequest = json) -> () {
    }
}

crate::runtime::request::operation! {
    PostConversationsCallbacksBulkUpdate "POST" "/api/v2/conversations/callbacks/bulk/update" "=application/json >application/json"
    (body: &BulkCallbackPatchRequest = json) -> BulkCallbackPatchResponse {
    }
}

crate::runtime::request::operation! {
    PostConversationsCalls "POST" "/api/v2/conversations/calls" "=application/json >application/json"
    (body: &CreateCallRequest = json) -> CreateCallResponse {
    }
}

crate::runtime::request::operation! {
    #[deprecated]
    PostConversationsChatCommunicationMessages "POST" "/api/v2/conversations/chats/{conversationId}/communications/{communicationId}/messages" "/conversationId /communicationId =application/json >application/json"
    (conversation_id: &str = text, communication_id: &str = text, body: &CreateWebChatMessageRequest = json) -> WebChatMessage {
    }
}

crate::runtime::request::operation! {
    #[deprecated]
    PostConversationsChatCommunicationTyping "POST" "/api/v2/conversations/chats/{conversationId}/communications/{communicationId}/typing" "/conversationId /communicationId >application/json"
    (conversation_id: &str = text, communication_id: &str = text) -> WebChatTyping {
    }
}

crate::runtime::request::operation! {
    #[deprecated]
    PostConversationsChatParticipantCommunicationWrapup "POST" "/api/v2/conversations/chats/{conversationId}/participants/{participantId}/communications/{communicationId}/wrapup" "/conversationId /participantId /communicationId =application/json"
    (conversation_id: &str = text, participant_id: &str = text, communication_id: &str = text) -> () {
        3 body: &WrapupInput = json;
    }
}

crate::runtime::request::operation! {
    #[deprecated]
    PostConversationsChatParticipantReplace "POST" "/api/v2/conversations/chats/{conversationId}/participants/{participantId}/replace" "/conversationId /participantId =application/json"
    (conversation_id: &str = text, participant_id: &str = text, body: &TransferRequest = json) -> () {
    }
}

crate::runtime::request::operation! {
    #[deprecated]
    PostConversationsChats "POST" "/api/v2/conversations/chats" "=application/json >application/json"
    (body: &CreateWebChatRequest = json) -> ChatConversation {
    }
}

crate::runtime::request::operation! {
    #[deprecated]
    PostConversationsCobrowsesessionParticipantCommunicationWrapup "POST" "/api/v2/conversations/cobrowsesessions/{conversationId}/participants/{participantId}/communications/{communicationId}/wrapup" "/conversationId /participantId /communicationId =application/json"
    (conversation_id: &str = text, participant_id: &str = text, communication_id: &str = text) -> () {
        3 body: &WrapupInput = json;
    }
}

crate::runtime::request::operation! {
    #[deprecated]
    PostConversationsCobrowsesessionParticipantReplace "POST" "/api/v2/conversations/cobrowsesessions/{conversationId}/participants/{participantId}/replace" "/conversationId /participantId =application/json"
    (conversation_id: &str = text, participant_id: &str = text) -> () {
        2 body: &TransferRequest = json;
    }
}

crate::runtime::request::operation! {
    PostConversationsEmailInboundmessages "POST" "/api/v2/conversations/emails/{conversationId}/inboundmessages" "/conversationId =application/json >application/json"
    (conversation_id: &str = text, body: &InboundMessageRequest = json) -> EmailConversation {
    }
}

crate::runtime::request::operation! {
    PostConversationsEmailMessages "POST" "/api/v2/conversations/emails/{conversationId}/messages" "/conversationId =application/json >application/json"
    (conversation_id: &str = text, body: &EmailMessage = json) -> EmailMessageReply {
    }
}

crate::runtime::request::operation! {
    PostConversationsEmailMessagesDraftAttachmentsCopy "POST" "/api/v2/conversations/emails/{conversationId}/messages/draft/attachments/copy" "/conversationId =application/json >application/json"
    (conversation_id: &str = text, body: &CopyAttachmentsRequest = json) -> EmailMessage {
    }
}

crate::runtime::request::operation! {
    PostConversationsEmailParticipantCommunicationWrapup "POST" "/api/v2/conversations/emails/{conversationId}/participants/{participantId}/communications/{communicationId}/wrapup" "/conversationId /participantId /communicationId =application/json"
    (conversation_id: &str = text, participant_id: &str = text, communication_id: &str = text) -> () {
        3 body: &WrapupInput = json;
    }
}

crate::runtime::request::operation! {
    PostConversationsEmailParticipantReplace "POST" "/api/v2/conversations/emails/{conversationId}/participants/{participantId}/replace" "/conversationId /participantId =application/json"
    (conversation_id: &str = text, participant_id: &str = text, body: &TransferRequest = json) -> () {
    }
}

crate::runtime::request::operation! {
    PostConversationsEmailReconnect "POST" "/api/v2/conversations/emails/{conversationId}/reconnect" "/conversationId"
    (conversation_id: &str = text) -> () {
    }
}

crate::runtime::request::operation! {
    PostConversationsEmails "POST" "/api/v2/conversations/emails" "=application/json >application/json"
    (body: &CreateEmailRequest = json) -> EmailConversation {
    }
}

crate::runtime::request::operation! {
    PostConversationsEmailsAgentless "POST" "/api/v2/conversations/emails/agentless" "=application/json >application/json"
    (body: &AgentlessEmailSendRequestDto = json) -> AgentlessEmailSendResponseDto {
    }
}

crate::runtime::request::operation! {
    PostConversationsFaxes "POST" "/api/v2/conversations/faxes" "=application/json >application/json"
    (body: &FaxSendRequest = json) -> FaxSendResponse {
    }
}

crate::runtime::request::operation! {
    PostConversationsKeyconfigurations "POST" "/api/v2/conversations/keyconfigurations" "=application/json >application/json"
    (body: &ConversationEncryptionConfiguration = json) -> ConversationEncryptionConfiguration {
    }
}

crate::runtime::request::operation! {
    PostConversationsKeyconfigurationsValidate "POST" "/api/v2/conversations/keyconfigurations/validate" "=application/json >application/json"
    (body: &ConversationEncryptionConfiguration = json) -> ConversationEncryptionConfiguration {
    }
}

crate::runtime::request::operation! {
    PostConversationsMessageCommunicationMessages "POST" "/api/v2/conversations/messages/{conversationId}/communications/{communicationId}/messages" "/conversationId /communicationId =application/json ?useNormalizedMessage >application/json"
    (conversation_id: &str = text, communication_id: &str = text, body: &AdditionalMessage = json) -> MessageData {
        #[doc = " The parameter `useNormalizedMessage`."]
        3 use_normalized_message: bool = value;
    }
}

crate::runtime::request::operation! {
    PostConversationsMessageCommunicationMessagesMedia "POST" "/api/v2/conversations/messages/{conversationId}/communications/{communicationId}/messages/media" "/conversationId /communicationId >application/json"
    (conversation_id: &str = text, communication_id: &str = text) -> MessageMediaData {
    }
}

crate::runtime::request::operation! {
    PostConversationsMessageCommunicationTyping "POST" "/api/v2/conversations/messages/{conversationId}/communications/{communicationId}/typing" "/conversationId /communicationId =application/json"
    (conversation_id: &str = text, communication_id: &str = text, body: &MessageTypingEventRequest = json) -> () {
    }
}

crate::runtime::request::operation! {
    PostConversationsMessageInboundOpenEvent "POST" "/api/v2/conversations/messages/{integrationId}/inbound/open/event" "/integrationId =application/json >application/json"
    (integration_id: &str = text, body: &OpenInboundNormalizedEvent = json) -> OpenEventNormalizedMessage {
    }
}

crate::runtime::request::operation! {
    PostConversationsMessageInboundOpenMessage "POST" "/api/v2/conversations/messages/{integrationId}/inbound/open/message" "/integrationId =application/json ?prefetchConversationId >application/json"
    (integration_id: &str = text, body: &OpenInboundNormalizedMessage = json) -> OpenMessageNormalizedMessage {
        #[doc = " The parameter `prefetchConversationId`."]
        2 prefetch_conversation_id: bool = value;
    }
}

crate::runtime::request::operation! {
    PostConversationsMessageInboundOpenReceipt "POST" "/api/v2/conversations/messages/{integrationId}/inbound/open/receipt" "/integrationId =application/json >application/json"
    (integration_id: &str = text, body: &OpenInboundNormalizedReceipt = json) -> OpenReceiptNormalizedMessage {
    }
}

crate::runtime::request::operation! {
    PostConversationsMessageMessagesBulk "POST" "/api/v2/conversations/messages/{conversationId}/messages/bulk" "/conversationId ?useNormalizedMessage =application/json >application/json"
    (conversation_id: &str = text) -> TextMessageListing {
        #[doc = " The parameter `useNormalizedMessage`."]
        1 use_normalized_message: bool = value;
        2 body: &[String] = json_list;
    }
}

crate::runtime::request::operation! {
    PostConversationsMessageParticipantCommunicationWrapup "POST" "/api/v2/conversations/messages/{conversationId}/participants/{participantId}/communications/{communicationId}/wrapup" "/conversationId /participantId /communicationId =application/json"
    (conversation_id: &str = text, participant_id: &str = text, communication_id: &str = text) -> () {
        3 body: &WrapupInput = json;
    }
}

crate::runtime::request::operation! {
    PostConversationsMessageParticipantMonitor "POST" "/api/v2/conversations/messages/{conversationId}/participants/{participantId}/monitor" "/conversationId /participantId"
    (conversation_id: &str = text, participant_id: &str = text) -> () {
    }
}

crate::runtime::request::operation! {
    PostConversationsMessageParticipantReplace "POST" "/api/v2/conversations/messages/{conversationId}/participants/{participantId}/replace" "/conversationId /participantId =application/json"
    (conversation_id: &str = text, participant_id: &str = text, body: &TransferRequest = json) -> () {
    }
}

crate::runtime::request::operation! {
    PostConversationsMessages "POST" "/api/v2/conversations/messages" "=application/json >application/json"
    (body: &CreateOutboundMessagingConversationRequest = json) -> CreateOutboundMessagingConversationResponse {
    }
}

crate::runtime::request::operation! {
    PostConversationsMessagesAgentless "POST" "/api/v2/conversations/messages/agentless" "=application/json ?useNormalizedMessage >application/json"
    (body: &SendAgentlessOutboundMessageRequest = json) -> SendAgentlessOutboundMessageResponse {
        #[doc = " The parameter `useNormalizedMessage`."]
        1 use_normalized_message: bool = value;
    }
}

crate::runtime::request::operation! {
    #[deprecated]
    PostConversationsMessagesInboundOpen "POST" "/api/v2/conversations/messages/inbound/open" "=application/json >application/json"
    (body: &OpenNormalizedMessage = json) -> OpenNormalizedMessage {
    }
}

crate::runtime::request::operation! {
    PostConversationsMessagingIntegrationsFacebook "POST" "/api/v2/conversations/messaging/integrations/facebook" "=application/json >application/json"
    (body: &FacebookIntegrationRequest = json) -> FacebookIntegration {
    }
}

crate::runtime::request::operation! {
    PostConversationsMessagingIntegrationsInstagram "POST" "/api/v2/conversations/messaging/integrations/instagram" "=application/json >application/json"
    (body: &InstagramIntegrationRequest = json) -> InstagramIntegration {
    }
}

crate::runtime::request::operation! {
    PostConversationsMessagingIntegrationsOpen "POST" "/api/v2/conversations/messaging/integrations/open" "=application/json >application/json"
    (body: &OpenIntegrationRequest = json) -> OpenIntegration {
    }
}

crate::runtime::request::operation! {
    PostConversationsMessagingIntegrationsTwitter "POST" "/api/v2/conversations/messaging/integrations/twitter" "=application/json >application/json"
    (body: &TwitterIntegrationRequest = json) -> TwitterIntegration {
    }
}

crate::runtime::request::operation! {
    #[deprecated]
    PostConversationsMessagingIntegrationsWhatsapp "POST" "/api/v2/conversations/messaging/integrations/whatsapp" "=application/json >application/json"
    (body: &WhatsAppIntegrationRequest = json) -> WhatsAppIntegration {
    }
}

crate::runtime::request::operation! {
    PostConversationsMessagingIntegrationsWhatsappEmbeddedsignup "POST" "/api/v2/conversations/messaging/integrations/whatsapp/embeddedsignup" "=application/json >application/json"
    (body: &WhatsAppEmbeddedSignupIntegrationRequest = json) -> WhatsAppIntegration {
    }
}

crate::runtime::request::operation! {
    PostConversationsMessagingSettings "POST" "/api/v2/conversations/messaging/settings" "=application/json >application/json"
    (body: &MessagingSettingRequest = json) -> MessagingSetting {
    }
}

crate::runtime::request::operation! {
    PostConversationsMessagingSupportedcontent "POST" "/api/v2/conversations/messaging/supportedcontent" "=application/json >application/json"
    (body: &SupportedContent = json) -> SupportedContent {
    }
}

crate::runtime::request::operation! {
    #[deprecated]
    PostConversationsScreenshareParticipantCommunicationWrapup "POST" "/api/v2/conversations/screenshares/{conversationId}/participants/{participantId}/communications/{communicationId}/wrapup" "/conversationId /participantId /communicationId =application/json"
    (conversation_id: &str = text, participant_id: &str = text, communication_id: &str = text) -> () {
        3 body: &WrapupInput = json;
    }
}

crate::runtime::request::operation! {
    PostConversationsSocialParticipantCommunicationWrapup "POST" "/api/v2/conversations/socials/{conversationId}/participants/{participantId}/communications/{communicationId}/wrapup" "/conversationId /participantId /communicationId =application/json"
    (conversation_id: &str = text, participant_id: &str = text, communication_id: &str = text) -> () {
        3 body: &WrapupInput = json;
    }
}

crate::runtime::request::operation! {
    PostConversationsVideoAgentconferenceCommunication "POST" "/api/v2/conversations/videos/{conversationId}/agentconference/communications/{communicationId}" "/conversationId /communicationId >application/json"
    (conversation_id: &str = text, communication_id: &str = text) -> VideoConferenceDetails {
    }
}

crate::runtime::request::operation! {
    PostConversationsVideoParticipantCommunicationWrapup "POST" "/api/v2/conversations/videos/{conversationId}/participants/{participantId}/communications/{communicationId}/wrapup" "/conversationId /participantId /communicationId =application/json"
    (conversation_id: &str = text, participant_id: &str = text, communication_id: &str = text) -> () {
        3 body: &WrapupInput = json;
    }
}

crate::runtime::request::operation! {
    PostConversationsVideosMeetings "POST" "/api/v2/conversations/videos/meetings" "=application/json >application/json"
    (body: &GenerateMeetingIdRequest = json) -> MeetingIdRecord {
    }
}

crate::runtime::request::operation! {
    PutConversationParticipantFlaggedreason "PUT" "/api/v2/conversations/{conversationId}/participants/{participantId}/flaggedreason" "/conversationId /participantId"
    (conversation_id: &str = text, participant_id: &str = text) -> () {
    }
}

crate::runtime::request::operation! {
    PutConversationSecureattributes "PUT" "/api/v2/conversations/{conversationId}/secureattributes" "/conversationId =application/json >application/json"
    (conversation_id: &str = text, body: &ConversationSecureAttributes = json) -> String {
    }
}

crate::runtime::request::operation! {
    PutConversationTags "PUT" "/api/v2/conversations/{conversationId}/tags" "/conversationId =application/json >application/json"
    (conversation_id: &str = text, body: &ConversationTagsUpdate = json) -> String {
    }
}

crate::runtime::request::operation! {
    PutConversationsCallParticipantCommunicationUuidata "PUT" "/api/v2/conversations/calls/{conversationId}/participants/{participantId}/communications/{communicationId}/uuidata" "/conversationId /participantId /communicationId =application/json >application/json"
    (conversation_id: &str = text, participant_id: &str = text, communication_id: &str = text, body: &SetUuiDataRequest = json) -> serde_json::Value {
    }
}

crate::runtime::request::operation! {
    PutConversationsCallRecordingstate "PUT" "/api/v2/conversations/calls/{conversationId}/recordingstate" "/conversationId =application/json >application/json"
    (conversation_id: &str = text, body: &SetRecordingState = json) -> String {
    }
}

crate::runtime::request::operation! {
    PutConversationsCallbackRecordingstate "PUT" "/api/v2/conversations/callbacks/{conversationId}/recordingstate" "/conversationId =application/json >application/json"
    (conversation_id: &str = text, body: &SetRecordingState = json) -> String {
    }
}

crate::runtime::request::operation! {
    #[deprecated]
    PutConversationsChatRecordingstate "PUT" "/api/v2/conversations/chats/{conversationId}/recordingstate" "/conversationId =application/json >application/json"
    (conversation_id: &str = text, body: &SetRecordingState = json) -> String {
    }
}

crate::runtime::request::operation! {
    #[deprecated]
    PutConversationsCobrowsesessionRecordingstate "PUT" "/api/v2/conversations/cobrowsesessions/{conversationId}/recordingstate" "/conversationId =application/json >application/json"
    (conversation_id: &str = text, body: &SetRecordingState = json) -> String {
    }
}

crate::runtime::request::operation! {
    PutConversationsEmailMessagesDraft "PUT" "/api/v2/conversations/emails/{conversationId}/messages/draft" "/conversationId =application/json >application/json"
    (conversation_id: &str = text, body: &EmailMessage = json) -> EmailMessage {
    }
}

crate::runtime::request::operation! {
    PutConversationsEmailRecordingstate "PUT" "/api/v2/conversations/emails/{conversationId}/recordingstate" "/conversationId =application/json >application/json"
    (conversation_id: &str = text, body: &SetRecordingState = json) -> String {
    }
}

crate::runtime::request::operation! {
    PutConversationsKeyconfiguration "PUT" "/api/v2/conversations/keyconfigurations/{keyconfigurationsId}" "/keyconfigurationsId =application/json >application/json"
    (keyconfigurations_id: &str = text, body: &ConversationEncryptionConfiguration = json) -> ConversationEncryptionConfiguration {
    }
}

crate::runtime::request::operation! {
    PutConversationsMessageRecordingstate "PUT" "/api/v2/conversations/messages/{conversationId}/recordingstate" "/conversationId =application/json >application/json"
    (conversation_id: &str = text, body: &SetRecordingState = json) -> String {
    }
}

crate::runtime::request::operation! {
    PutConversationsMessagingIdentityresolutionIntegrationsFacebookIntegrationId "PUT" "/api/v2/conversations/messaging/identityresolution/integrations/facebook/{integrationId}" "/integrationId =application/json >application/json"
    (integration_id: &str = text, body: &IdentityResolutionConfig = json) -> IdentityResolutionConfig {
    }
}

crate::runtime::request::operation! {
    PutConversationsMessagingIdentityresolutionIntegrationsOpenIntegrationId "PUT" "/api/v2/conversations/messaging/identityresolution/integrations/open/{integrationId}" "/integrationId =application/json >application/json"
    (integration_id: &str = text, body: &OpenMessagingIdentityResolutionConfig = json) -> OpenMessagingIdentityResolutionConfig {
    }
}

crate::runtime::request::operation! {
    PutConversationsMessagingIdentityresolutionIntegrationsWhatsappIntegrationId "PUT" "/api/v2/conversations/messaging/identityresolution/integrations/whatsapp/{integrationId}" "/integrationId =application/json >application/json"
    (integration_id: &str = text, body: &IdentityResolutionConfig = json) -> IdentityResolutionConfig {
    }
}

crate::runtime::request::operation! {
    PutConversationsMessagingSettingsDefault "PUT" "/api/v2/conversations/messaging/settings/default" "=application/json >application/json"
    (body: &MessagingSettingDefaultRequest = json) -> MessagingSetting {
    }
}

crate::runtime::request::operation! {
    PutConversationsMessagingSupportedcontentDefault "PUT" "/api/v2/conversations/messaging/supportedcontent/default" "=application/json >application/json"
    (body: &SupportedContentReference = json) -> SupportedContent {
    }
}

crate::runtime::request::operation! {
    PutConversationsMessagingThreadingtimeline "PUT" "/api/v2/conversations/messaging/threadingtimeline" "=application/json >application/json"
    (body: &ConversationThreadingWindow = json) -> ConversationThreadingWindow {
    }
}

crate::runtime::request::operation! {
    #[deprecated]
    PutConversationsScreenshareRecordingstate "PUT" "/api/v2/conversations/screenshares/{conversationId}/recordingstate" "/conversationId =application/json >application/json"
    (conversation_id: &str = text, body: &SetRecordingState = json) -> String {
    }
}

crate::runtime::request::operation! {
    PutConversationsSocialRecordingstate "PUT" "/api/v2/conversations/socials/{conversationId}/recordingstate" "/conversationId =application/json >application/json"
    (conversation_id: &str = text, body: &SetRecordingState = json) -> String {
    }
}

crate::runtime::request::operation! {
    PutConversationsVideoRecordingstate "PUT" "/api/v2/conversations/videos/{conversationId}/recordingstate" "/conversationId =application/json >application/json"
    (conversation_id: &str = text, body: &SetRecordingState = json) -> String {
    }
}
