// @generated from the whole document; changes made here are lost at the next generation

use crate::{
    CopyVoicemailMessage, VoicemailGroupPolicy, VoicemailMailboxInfo, VoicemailMediaInfo,
    VoicemailMessage, VoicemailMessageEntityListing, VoicemailOrganizationPolicy,
    VoicemailUserPolicy,
};

crate::runtime::request::operation! {
    DeleteVoicemailMessage "DELETE" "/api/v2/voicemail/messages/{messageId}" "/messageId"
    (message_id: &str = text) -> () {
    }
}

crate::runtime::request::operation! {
    DeleteVoicemailMessages "DELETE" "/api/v2/voicemail/messages" ""
    () -> () {
    }
}

crate::runtime::request::operation! {
    GetVoicemailGroupMailbox "GET" "/api/v2/voicemail/groups/{groupId}/mailbox" "/groupId >application/json"
    (group_id: &str = text) -> VoicemailMailboxInfo {
    }
}

crate::runtime::request::operation! {
    GetVoicemailGroupMessages "GET" "/api/v2/voicemail/groups/{groupId}/messages" "/groupId ?pageNumber ?pageSize >application/json"
    (group_id: &str = text) -> VoicemailMessageEntityListing {
        #[doc = " The parameter `pageNumber`."]
        1 page_number: i32 = value;
        #[doc = " The parameter `pageSize`."]
        2 page_size: i32 = value;
    }
}

crate::runtime::request::operation! {
    GetVoicemailGroupPolicy "GET" "/api/v2/voicemail/groups/{groupId}/policy" "/groupId >application/json"
    (group_id: &str = text) -> VoicemailGroupPolicy {
    }
}

crate::runtime::request::operation! {
    GetVoicemailMailbox "GET" "/api/v2/voicemail/mailbox" ">application/json"
    () -> VoicemailMailboxInfo {
    }
}

crate::runtime::request::operation! {
    GetVoicemailMeMailbox "GET" "/api/v2/voicemail/me/mailbox" ">application/json"
    () -> VoicemailMailboxInfo {
    }
}

crate::runtime::request::operation! {
    GetVoicemailMeMessages "GET" "/api/v2/voicemail/me/messages" "?pageNumber ?pageSize >application/json"
    () -> VoicemailMessageEntityListing {
        #[doc = " The parameter `pageNumber`."]
        0 page_number: i32 = value;
        #[doc = " The parameter `pageSize`."]
        1 page_size: i32 = value;
    }
}

crate::runtime::request::operation! {
    GetVoicemailMePolicy "GET" "/api/v2/voicemail/me/policy" ">application/json"
    () -> VoicemailUserPolicy {
    }
}

crate::runtime::request::operation! {
    GetVoicemailMessage "GET" "/api/v2/voicemail/messages/{messageId}" "/messageId ?expand >application/json"
    (message_id: &str = text) -> VoicemailMessage {
        1 expand: &[impl AsRef<str>] = texts;
    }
}

crate::runtime::request::operation! {
    GetVoicemailMessageMedia "GET" "/api/v2/voicemail/messages/{messageId}/media" "/messageId ?formatId >application/json"
    (message_id: &str = text) -> VoicemailMediaInfo {
        #[doc = " The parameter `formatId`."]
        1 format_id: &str = text;
    }
}

crate::runtime::request::operation! {
    GetVoicemailMessages "GET" "/api/v2/voicemail/messages" "?expand ?ids >application/json"
    () -> VoicemailMessageEntityListing {
        0 expand: &[impl AsRef<str>] = texts;
        1 ids: &str = text;
    }
}

crate::runtime::request::operation! {
    GetVoicemailPolicy "GET" "/api/v2/voicemail/policy" ">application/json"
    () -> VoicemailOrganizationPolicy {
    }
}

crate::runtime::request::operation! {
    GetVoicemailQueueMessages "GET" "/api/v2/voicemail/queues/{queueId}/messages" "/queueId ?pageNumber ?pageSize >application/json"
    (queue_id: &str = text) -> VoicemailMessageEntityListing {
        #[doc = " The parameter `pageNumber`."]
        1 page_number: i32 = value;
        #[doc = " The parameter `pageSize`."]
        2 page_size: i32 = value;
    }
}

crate::runtime::request::operation! {
    GetVoicemailUserMailbox "GET" "/api/v2/voicemail/users/{userId}/mailbox" "/userId >application/json"
    (user_id: &str = text) -> VoicemailMailboxInfo {
    }
}

crate::runtime::request::operation! {
    GetVoicemailUserMessages "GET" "/api/v2/voicemail/users/{userId}/messages" "/userId ?pageNumber ?pageSize >application/json"
    (user_id: &str = text) -> VoicemailMessageEntityListing {
        #[doc = " The parameter `pageNumber`."]
        1 page_number: i32 = value;
        #[doc = " The parameter `pageSize`."]
        2 page_size: i32 = value;
    }
}

crate::runtime::request::operation! {
    GetVoicemailUserpolicy "GET" "/api/v2/voicemail/userpolicies/{userId}" "/userId >application/json"
    (user_id: &str = text) -> VoicemailUserPolicy {
    }
}

crate::runtime::request::operation! {
    PatchVoicemailGroupPolicy "PATCH" "/api/v2/voicemail/groups/{groupId}/policy" "/groupId =application/json >application/json"
    (group_id: &str = text, body: &VoicemailGroupPolicy = json) -> VoicemailGroupPolicy {
    }
}

crate::runtime::request::operation! {
    PatchVoicemailMePolicy "PATCH" "/api/v2/voicemail/me/policy" "=application/json >application/json"
    (body: &VoicemailUserPolicy = json) -> VoicemailUserPolicy {
    }
}

crate::runtime::request::operation! {
    PatchVoicemailMessage "PATCH" "/api/v2/voicemail/messages/{messageId}" "/messageId =application/json >application/json"
    (message_id: &str = text, body: &VoicemailMessage = json) -> VoicemailMessage {
    }
}

crate::runtime::request::operation! {
    PatchVoicemailUserpolicy "PATCH" "/api/v2/voicemail/userpolicies/{userId}" "/userId =application/json >application/json"
    (user_id: &str = text, body: &VoicemailUserPolicy = json) -> VoicemailUserPolicy {
    }
}

crate::runtime::request::operation! {
    PostVoicemailMessages "POST" "/api/v2/voicemail/messages" "=application/json >application/json"
    () -> VoicemailMessage {
        0 body: &CopyVoicemailMessage = json;
    }
}

crate::runtime::request::operation! {
    PutVoicemailMessage "PUT" "/api/v2/voicemail/messages/{messageId}" "/messageId =application/json >application/json"
    (message_id: &str = text, body: &VoicemailMessage = json) -> VoicemailMessage {
    }
}

crate::runtime::request::operation! {
    PutVoicemailPolicy "PUT" "/api/v2/voicemail/policy" "=application/json >application/json"
    (body: &VoicemailOrganizationPolicy = json) -> VoicemailOrganizationPolicy {
    }
}

crate::runtime::request::operation! {
    PutVoicemailUserpolicy "PUT" "/api/v2/voicemail/userpolicies/{userId}" "/userId =application/json >application/json"
    (user_id: &str = text, body: &VoicemailUserPolicy = json) -> VoicemailUserPolicy {
    }
}
