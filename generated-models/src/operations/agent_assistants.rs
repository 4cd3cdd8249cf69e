// @generated from the whole document; changes made here are lost at the next generation

use crate::{Assistant, AssistantListing, AssistantQueue, AssistantQueueListing};

crate::runtime::request::operation! {
    DeleteAssistant "DELETE" "/api/v2/assistants/{assistantId}" "/assistantId"
    (assistant_id: &str = text) -> () {
    }
}

crate::runtime::request::operation! {
    DeleteAssistantQueue "DELETE" "/api/v2/assistants/{assistantId}/queues/{queueId}" "/assistantId /queueId"
    (assistant_id: &str = text, queue_id: &str = text) -> () {
    }
}

crate::runtime::request::operation! {
    DeleteAssistantQueues "DELETE" "/api/v2/assistants/{assistantId}/queues" "/assistantId ?queueIds"
    (assistant_id: &str = text) -> () {
        #[doc = " The parameter `queueIds`."]
        1 queue_ids: &str = text;
    }
}

crate::runtime::request::operation! {
    GetAssistant "GET" "/api/v2/assistants/{assistantId}" "/assistantId ?expand >application/json"
    (assistant_id: &str = text) -> Assistant {
        1 expand: &str = text;
    }
}

crate::runtime::request::operation! {
    GetAssistantQueue "GET" "/api/v2/assistants/{assistantId}/queues/{queueId}" "/assistantId /queueId ?expand >application/json"
    (assistant_id: &str = text, queue_id: &str = text) -> AssistantQueue {
        2 expand: &str = text;
    }
}

crate::runtime::request::operation! {
    GetAssistantQueues "GET" "/api/v2/assistants/{assistantId}/queues" "/assistantId ?after ?before ?expand ?pageSize >application/json"
    (assistant_id: &str = text) -> AssistantQueueListing {
        1 after: &str = text;
        2 before: &str = text;
        3 expand: &str = text;
        #[doc = " The parameter `pageSize`."]
        4 page_size: &str = text;
    }
}

crate::runtime::request::operation! {
    GetAssistants "GET" "/api/v2/assistants" "?after ?before ?limit ?name ?pageSize >application/json"
    () -> AssistantListing {
        0 after: &str = text;
        1 before: &str = text;
        2 limit: &str = text;
        3 name: &str = text;
        #[doc = " The parameter `pageSize`."]
        4 page_size: &str = text;
    }
}

crate::runtime::request::operation! {
    GetAssistantsQueues "GET" "/api/v2/assistants/queues" "?after ?before ?expand ?pageSize ?queueIds >application/json"
    () -> AssistantQueueListing {
        0 after: &str = text;
        1 before: &str = text;
        2 expand: &str = text;
        #[doc = " The parameter `pageSize`."]
        3 page_size: &str = text;
        #[doc = " The parameter `queueIds`."]
        4 queue_ids: &str = text;
    }
}

crate::runtime::request::operation! {
    PatchAssistant "PATCH" "/api/v2/assistants/{assistantId}" "/assistantId =application/json >application/json"
    (assistant_id: &str = text, body: &Assistant = json) -> Assistant {
    }
}

crate::runtime::request::operation! {
    PatchAssistantQueues "PATCH" "/api/v2/assistants/{assistantId}/queues" "/assistantId =application/json >application/json"
    (assistant_id: &str = text, body: &[AssistantQueue] = json_list) -> AssistantQueueListing {
    }
}

crate::runtime::request::operation! {
    PostAssistants "POST" "/api/v2/assistants" "=application/json >application/json"
    (body: &Assistant = json) -> Assistant {
    }
}

crate::runtime::request::operation! {
    PutAssistantQueue "PUT" "/api/v2/assistants/{assistantId}/queues/{queueId}" "/assistantId /queueId =application/json >application/json"
    (assistant_id: &str = text, queue_id: &str = text, body: &AssistantQueue = json) -> AssistantQueue {
    }
}
