// @generated from the whole document; changes made here are lost at the next generation

use crate::{
    BatchConversationEventRequest, BatchEventResponse, BatchUserPresenceEventRequest,
    BatchUserRoutingStatusEventRequest,
};

crate::runtime::request::operation! {
    PostEventsConversations "POST" "/api/v2/events/conversations" "=application/json >application/json"
    (body: &BatchConversationEventRequest = json) -> BatchEventResponse {
    }
}

crate::runtime::request::operation! {
    PostEventsUsersPresence "POST" "/api/v2/events/users/presence" "=application/json >application/json"
    (body: &BatchUserPresenceEventRequest = json) -> BatchEventResponse {
    }
}

crate::runtime::request::operation! {
    PostEventsUsersRoutingstatus "POST" "/api/v2/events/users/routingstatus" "=application/json >application/json"
    (body: &BatchUserRoutingStatusEventRequest = json) -> BatchEventResponse {
    }
}
