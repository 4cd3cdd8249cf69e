// @generated from the whole document; changes made here are lost at the next generation

use crate::{
    AvailableTopicEntityListing, Channel, ChannelEntityListing, ChannelTopic,
    ChannelTopicEntityListing,
};

crate::runtime::request::operation! {
    DeleteNotificationsChannelSubscriptions "DELETE" "/api/v2/notifications/channels/{channelId}/subscriptions" "/channelId"
    (channel_id: &str = text) -> () {
    }
}

crate::runtime::request::operation! {
    GetNotificationsAvailabletopics "GET" "/api/v2/notifications/availabletopics" "?expand ?includePreview >application/json"
    () -> AvailableTopicEntityListing {
        0 expand: &[impl AsRef<str>] = texts;
        #[doc = " The parameter `includePreview`."]
        1 include_preview: bool = value;
    }
}

crate::runtime::request::operation! {
    GetNotificationsChannelSubscriptions "GET" "/api/v2/notifications/channels/{channelId}/subscriptions" "/channelId >application/json"
    (channel_id: &str = text) -> ChannelTopicEntityListing {
    }
}

crate::runtime::request::operation! {
    GetNotificationsChannels "GET" "/api/v2/notifications/channels" "?includechannels >application/json"
    () -> ChannelEntityListing {
        0 includechannels: &str = text;
    }
}

crate::runtime::request::operation! {
    HeadNotificationsChannel "HEAD" "/api/v2/notifications/channels/{channelId}" "/channelId"
    (channel_id: &str = text) -> () {
    }
}

crate::runtime::request::operation! {
    PostNotificationsChannelSubscriptions "POST" "/api/v2/notifications/channels/{channelId}/subscriptions" "/channelId =application/json ?ignoreErrors >application/json"
    (channel_id: &str = text, body: &[ChannelTopic] = json_list) -> ChannelTopicEntityListing {
        #[doc = " The parameter `ignoreErrors`."]
        2 ignore_errors: bool = value;
    }
}

crate::runtime::request::operation! {
    PostNotificationsChannels "POST" "/api/v2/notifications/channels" ">application/json"
    () -> Channel {
    }
}

crate::runtime::request::operation! {
    PutNotificationsChannelSubscriptions "PUT" "/api/v2/notifications/channels/{channelId}/subscriptions" "/channelId =application/json ?ignoreErrors >application/json"
    (channel_id: &str = text, body: &[ChannelTopic] = json_list) -> ChannelTopicEntityListing {
        #[doc = " The parameter `ignoreErrors`."]
        2 ignore_errors: bool = value;
    }
}
