// @generated from the whole document; changes made here are lost at the next generation

use crate::{
    CreateWebChatConversationRequest, CreateWebChatConversationResponse,
    CreateWebChatMessageRequest, WebChatDeployment, WebChatDeploymentEntityListing,
    WebChatGuestMediaRequest, WebChatGuestMediaRequestEntityList, WebChatMemberInfo,
    WebChatMemberInfoEntityList, WebChatMessage, WebChatMessageEntityList,
    WebChatSettings, WebChatTyping,
};

crate::runtime::request::operation! {
    #[deprecated]
    DeleteWebchatDeployment "DELETE" "/api/v2/webchat/deployments/{deploymentId}" "/deploymentId"
    (deployment_id: &str = text) -> () {
    }
}

crate::runtime::request::operation! {
    #[deprecated]
    DeleteWebchatGuestConversationMember "DELETE" "/api/v2/webchat/guest/conversations/{conversationId}/members/{memberId}" "/conversationId /memberId"
    (conversation_id: &str = text, member_id: &str = text) -> () {
    }
}

crate::runtime::request::operation! {
    DeleteWebchatSettings "DELETE" "/api/v2/webchat/settings" ""
    () -> () {
    }
}

crate::runtime::request::operation! {
    #[deprecated]
    GetWebchatDeployment "GET" "/api/v2/webchat/deployments/{deploymentId}" "/deploymentId >application/json"
    (deployment_id: &str = text) -> WebChatDeployment {
    }
}

crate::runtime::request::operation! {
    #[deprecated]
    GetWebchatDeployments "GET" "/api/v2/webchat/deployments" ">application/json"
    () -> WebChatDeploymentEntityListing {
    }
}

crate::runtime::request::operation! {
    #[deprecated]
    GetWebchatGuestConversationMediarequest "GET" "/api/v2/webchat/guest/conversations/{conversationId}/mediarequests/{mediaRequestId}" "/conversationId /mediaRequestId >application/json"
    (conversation_id: &str = text, media_request_id: &str = text) -> WebChatGuestMediaRequest {
    }
}

crate::runtime::request::operation! {
    #[deprecated]
    GetWebchatGuestConversationMediarequests "GET" "/api/v2/webchat/guest/conversations/{conversationId}/mediarequests" "/conversationId >application/json"
    (conversation_id: &str = text) -> WebChatGuestMediaRequestEntityList {
    }
}

crate::runtime::request::operation! {
    #[deprecated]
    GetWebchatGuestConversationMember "GET" "/api/v2/webchat/guest/conversations/{conversationId}/members/{memberId}" "/conversationId /memberId >application/json"
    (conversation_id: &str = text, member_id: &str = text) -> WebChatMemberInfo {
    }
}

crate::runtime::request::operation! {
    #[deprecated]
    GetWebchatGuestConversationMembers "GET" "/api/v2/webchat/guest/conversations/{conversationId}/members" "/conversationId ?excludeDisconnectedMembers ?pageNumber ?pageSize >application/json"
    (conversation_id: &str = text) -> WebChatMemberInfoEntityList {
        #[doc = " The parameter `excludeDisconnectedMembers`."]
        1 exclude_disconnected_members: bool = value;
        #[doc = " The parameter `pageNumber`."]
        2 page_number: i32 = value;
        #[doc = " The parameter `pageSize`."]
        3 page_size: i32 = value;
    }
}

crate::runtime::request::operation! {
    #[deprecated]
    GetWebchatGuestConversationMessage "GET" "/api/v2/webchat/guest/conversations/{conversationId}/messages/{messageId}" "/conversationId /messageId >application/json"
    (conversation_id: &str = text, message_id: &str = text) -> WebChatMessage {
    }
}

crate::runtime::request::operation! {
    #[deprecated]
    GetWebchatGuestConversationMessages "GET" "/api/v2/webchat/guest/conversations/{conversationId}/messages" "/conversationId ?after ?before ?maxResults ?sortOrder >application/json"
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
    GetWebchatSettings "GET" "/api/v2/webchat/settings" ">application/json"
    () -> WebChatSettings {
    }
}

crate::runtime::request::operation! {
    #[deprecated]
    PatchWebchatGuestConversationMediarequest "PATCH" "/api/v2/webchat/guest/conversations/{conversationId}/mediarequests/{mediaRequestId}" "/conversationId /mediaRequestId =application/json >application/json"
    (conversation_id: &str = text, media_request_id: &str = text, body: &WebChatGuestMediaRequest = json) -> WebChatGuestMediaRequest {
    }
}

crate::runtime::request::operation! {
    #[deprecated]
    PostWebchatDeployments "POST" "/api/v2/webchat/deployments" "=application/json >application/json"
    (body: &WebChatDeployment = json) -> WebChatDeployment {
    }
}

crate::runtime::request::operation! {
    #[deprecated]
    PostWebchatGuestConversationMemberMessages "POST" "/api/v2/webchat/guest/conversations/{conversationId}/members/{memberId}/messages" "/conversationId /memberId =application/json >application/json"
    (conversation_id: &str = text, member_id: &str = text, body: &CreateWebChatMessageRequest = json) -> WebChatMessage {
    }
}

crate::runtime::request::operation! {
    #[deprecated]
    PostWebchatGuestConversationMemberTyping "POST" "/api/v2/webchat/guest/conversations/{conversationId}/members/{memberId}/typing" "/conversationId /memberId >application/json"
    (conversation_id: &str = text, member_id: &str = text) -> WebChatTyping {
    }
}

crate::runtime::request::operation! {
    #[deprecated]
    PostWebchatGuestConversations "POST" "/api/v2/webchat/guest/conversations" "=application/json >application/json"
    (body: &CreateWebChatConversationRequest = json) -> CreateWebChatConversationResponse {
    }
}

crate::runtime::request::operation! {
    #[deprecated]
    PutWebchatDeployment "PUT" "/api/v2/webchat/deployments/{deploymentId}" "/deploymentId =application/json >application/json"
    (deployment_id: &str = text, body: &WebChatDeployment = json) -> WebChatDeployment {
    }
}

crate::runtime::request::operation! {
    PutWebchatSettings "PUT" "/api/v2/webchat/settings" "=application/json >application/json"
    (body: &WebChatSettings = json) -> WebChatSettings {
    }
}
