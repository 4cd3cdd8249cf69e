// @generated from the whole document; changes made here are lost at the next generation

use crate::{
    AsyncQueryResponse, AsyncQueryStatus, DataIngestionRuleResponseEntityListing,
    DataIngestionRuleStatusPatchRequest, EscalationRuleRequest, EscalationRuleResponse,
    FacebookDataIngestionRuleRequest, FacebookDataIngestionRuleResponse,
    FacebookDataIngestionRuleVersionResponse,
    FacebookDataIngestionRuleVersionResponseEntityListing, ManualEscalationRequest,
    ManualEscalationResponse, OpenDataIngestionRuleRequest,
    OpenDataIngestionRuleResponse, OpenDataIngestionRuleVersionResponse,
    OpenDataIngestionRuleVersionResponseEntityListing,
    SocialEscalationResponseEntityListing, SocialMediaAsyncAggregateQueryResponse,
    SocialMediaAsyncAggregationQuery, SocialMediaAsyncDetailQuery,
    SocialMediaAsyncDetailQueryResponse, SocialTopicPatchRequest, SocialTopicRequest,
    SocialTopicResponse, SocialTopicResponseEntityListing,
    TwitterDataHistoricalTweetRequest, TwitterDataHistoricalTweetResponse,
    TwitterDataIngestionRuleRequest, TwitterDataIngestionRuleResponse,
    TwitterDataIngestionRuleVersionResponse,
    TwitterDataIngestionRuleVersionResponseEntityListing,
};

crate::runtime::request::operation! {
    DeleteSocialmediaEscalationrule "DELETE" "/api/v2/socialmedia/escalationrules/{escalationRuleId}" "/escalationRuleId"
    (escalation_rule_id: &str = text) -> () {
    }
}

crate::runtime::request::operation! {
    DeleteSocialmediaMessage "DELETE" "/api/v2/socialmedia/messages/{messageId}" "/messageId"
    (message_id: &str = text) -> () {
    }
}

crate::runtime::request::operation! {
    DeleteSocialmediaTopic "DELETE" "/api/v2/socialmedia/topics/{topicId}" "/topicId ?hardDelete"
    (topic_id: &str = text) -> () {
        #[doc = " The parameter `hardDelete`."]
        1 hard_delete: bool = value;
    }
}

crate::runtime::request::operation! {
    DeleteSocialmediaTopicDataingestionrulesFacebookFacebookIngestionRuleId "DELETE" "/api/v2/socialmedia/topics/{topicId}/dataingestionrules/facebook/{facebookIngestionRuleId}" "/topicId /facebookIngestionRuleId ?hardDelete"
    (topic_id: &str = text, facebook_ingestion_rule_id: &str = text) -> () {
        #[doc = " The parameter `hardDelete`."]
        2 hard_delete: bool = value;
    }
}

crate::runtime::request::operation! {
    DeleteSocialmediaTopicDataingestionrulesOpenOpenId "DELETE" "/api/v2/socialmedia/topics/{topicId}/dataingestionrules/open/{openId}" "/topicId /openId ?hardDelete"
    (topic_id: &str = text, open_id: &str = text) -> () {
        #[doc = " The parameter `hardDelete`."]
        2 hard_delete: bool = value;
    }
}

crate::runtime::request::operation! {
    DeleteSocialmediaTopicDataingestionrulesTwitterTwitterIngestionRuleId "DELETE" "/api/v2/socialmedia/topics/{topicId}/dataingestionrules/twitter/{twitterIngestionRuleId}" "/topicId /twitterIngestionRuleId ?hardDelete"
    (topic_id: &str = text, twitter_ingestion_rule_id: &str = text) -> () {
        #[doc = " The parameter `hardDelete`."]
        2 hard_delete: bool = value;
    }
}

crate::runtime::request::operation! {
    GetSocialmediaAnalyticsAggregatesJob "GET" "/api/v2/socialmedia/analytics/aggregates/jobs/{jobId}" "/jobId >application/json"
    (job_id: &str = text) -> AsyncQueryStatus {
    }
}

crate::runtime::request::operation! {
    GetSocialmediaAnalyticsAggregatesJobResults "GET" "/api/v2/socialmedia/analytics/aggregates/jobs/{jobId}/results" "/jobId ?cursor >application/json"
    (job_id: &str = text) -> SocialMediaAsyncAggregateQueryResponse {
        1 cursor: &str = text;
    }
}

crate::runtime::request::operation! {
    GetSocialmediaAnalyticsMessagesJob "GET" "/api/v2/socialmedia/analytics/messages/jobs/{jobId}" "/jobId >application/json"
    (job_id: &str = text) -> AsyncQueryStatus {
    }
}

crate::runtime::request::operation! {
    GetSocialmediaAnalyticsMessagesJobResults "GET" "/api/v2/socialmedia/analytics/messages/jobs/{jobId}/results" "/jobId ?cursor >application/json"
    (job_id: &str = text) -> SocialMediaAsyncDetailQueryResponse {
        1 cursor: &str = text;
    }
}

crate::runtime::request::operation! {
    GetSocialmediaEscalationrule "GET" "/api/v2/socialmedia/escalationrules/{escalationRuleId}" "/escalationRuleId >application/json"
    (escalation_rule_id: &str = text) -> EscalationRuleResponse {
    }
}

crate::runtime::request::operation! {
    GetSocialmediaEscalationrules "GET" "/api/v2/socialmedia/escalationrules" "?divisionId ?pageNumber ?pageSize >application/json"
    (division_id: &str = text) -> SocialEscalationResponseEntityListing {
        #[doc = " The parameter `pageNumber`."]
        1 page_number: i32 = value;
        #[doc = " The parameter `pageSize`."]
        2 page_size: i32 = value;
    }
}

crate::runtime::request::operation! {
    GetSocialmediaTopic "GET" "/api/v2/socialmedia/topics/{topicId}" "/topicId ?includeDeleted >application/json"
    (topic_id: &str = text) -> SocialTopicResponse {
        #[doc = " The parameter `includeDeleted`."]
        1 include_deleted: bool = value;
    }
}

crate::runtime::request::operation! {
    GetSocialmediaTopicDataingestionrules "GET" "/api/v2/socialmedia/topics/{topicId}/dataingestionrules" "/topicId ?includeDeleted ?pageNumber ?pageSize >application/json"
    (topic_id: &str = text) -> DataIngestionRuleResponseEntityListing {
        #[doc = " The parameter `includeDeleted`."]
        1 include_deleted: bool = value;
        #[doc = " The parameter `pageNumber`."]
        2 page_number: i32 = value;
        #[doc = " The parameter `pageSize`."]
        3 page_size: i32 = value;
    }
}

crate::runtime::request::operation! {
    GetSocialmediaTopicDataingestionrulesFacebookFacebookIngestionRuleId "GET" "/api/v2/socialmedia/topics/{topicId}/dataingestionrules/facebook/{facebookIngestionRuleId}" "/topicId /facebookIngestionRuleId ?includeDeleted >application/json"
    (topic_id: &str = text, facebook_ingestion_rule_id: &str = text) -> FacebookDataIngestionRuleResponse {
        #[doc = " The parameter `includeDeleted`."]
        2 include_deleted: bool = value;
    }
}

crate::runtime::request::operation! {
    GetSocialmediaTopicDataingestionrulesFacebookFacebookIngestionRuleIdVersion "GET" "/api/v2/socialmedia/topics/{topicId}/dataingestionrules/facebook/{facebookIngestionRuleId}/versions/{dataIngestionRuleVersion}" "/topicId /facebookIngestionRuleId /dataIngestionRuleVersion ?includeDeleted >application/json"
    (topic_id: &str = text, facebook_ingestion_rule_id: &str = text, data_ingestion_rule_version: &str = text) -> FacebookDataIngestionRuleVersionResponse {
        #[doc = " The parameter `includeDeleted`."]
        3 include_deleted: bool = value;
    }
}

crate::runtime::request::operation! {
    GetSocialmediaTopicDataingestionrulesFacebookFacebookIngestionRuleIdVersions "GET" "/api/v2/socialmedia/topics/{topicId}/dataingestionrules/facebook/{facebookIngestionRuleId}/versions" "/topicId /facebookIngestionRuleId ?includeDeleted ?pageNumber ?pageSize >application/json"
    (topic_id: &str = text, facebook_ingestion_rule_id: &str = text) -> FacebookDataIngestionRuleVersionResponseEntityListing {
        #[doc = " The parameter `includeDeleted`."]
        2 include_deleted: bool = value;
        #[doc = " The parameter `pageNumber`."]
        3 page_number: i32 = value;
        #[doc = " The parameter `pageSize`."]
        4 page_size: i32 = value;
    }
}

crate::runtime::request::operation! {
    GetSocialmediaTopicDataingestionrulesOpenOpenId "GET" "/api/v2/socialmedia/topics/{topicId}/dataingestionrules/open/{openId}" "/topicId /openId ?includeDeleted >application/json"
    (topic_id: &str = text, open_id: &str = text) -> OpenDataIngestionRuleResponse {
        #[doc = " The parameter `includeDeleted`."]
        2 include_deleted: bool = value;
    }
}

crate::runtime::request::operation! {
    GetSocialmediaTopicDataingestionrulesOpenOpenIdVersion "GET" "/api/v2/socialmedia/topics/{topicId}/dataingestionrules/open/{openId}/versions/{dataIngestionRuleVersion}" "/topicId /openId /dataIngestionRuleVersion ?includeDeleted >application/json"
    (topic_id: &str = text, open_id: &str = text, data_ingestion_rule_version: &str = text) -> OpenDataIngestionRuleVersionResponse {
        #[doc = " The parameter `includeDeleted`."]
        3 include_deleted: bool = value;
    }
}

crate::runtime::request::operation! {
    GetSocialmediaTopicDataingestionrulesOpenOpenIdVersions "GET" "/api/v2/socialmedia/topics/{topicId}/dataingestionrules/open/{openId}/versions" "/topicId /openId ?includeDeleted ?pageNumber ?pageSize >application/json"
    (topic_id: &str = text, open_id: &str = text) -> OpenDataIngestionRuleVersionResponseEntityListing {
        #[doc = " The parameter `includeDeleted`."]
        2 include_deleted: bool = value;
        #[doc = " The parameter `pageNumber`."]
        3 page_number: i32 = value;
        #[doc = " The parameter `pageSize`."]
        4 page_size: i32 = value;
    }
}

crate::runtime::request::operation! {
    GetSocialmediaTopicDataingestionrulesTwitterTwitterIngestionRuleId "GET" "/api/v2/socialmedia/topics/{topicId}/dataingestionrules/twitter/{twitterIngestionRuleId}" "/topicId /twitterIngestionRuleId ?includeDeleted >application/json"
    (topic_id: &str = text, twitter_ingestion_rule_id: &str = text) -> TwitterDataIngestionRuleResponse {
        #[doc = " The parameter `includeDeleted`."]
        2 include_deleted: bool = value;
    }
}

crate::runtime::request::operation! {
    GetSocialmediaTopicDataingestionrulesTwitterTwitterIngestionRuleIdVersion "GET" "/api/v2/socialmedia/topics/{topicId}/dataingestionrules/twitter/{twitterIngestionRuleId}/versions/{dataIngestionRuleVersion}" "/topicId /twitterIngestionRuleId /dataIngestionRuleVersion ?includeDeleted >application/json"
    (topic_id: &str = text, twitter_ingestion_rule_id: &str = text, data_ingestion_rule_version: &str = text) -> TwitterDataIngestionRuleVersionResponse {
        #[doc = " The parameter `includeDeleted`."]
        3 include_deleted: bool = value;
    }
}

crate::runtime::request::operation! {
    GetSocialmediaTopicDataingestionrulesTwitterTwitterIngestionRuleIdVersions "GET" "/api/v2/socialmedia/topics/{topicId}/dataingestionrules/twitter/{twitterIngestionRuleId}/versions" "/topicId /twitterIngestionRuleId ?includeDeleted ?pageNumber ?pageSize >application/json"
    (topic_id: &str = text, twitter_ingestion_rule_id: &str = text) -> TwitterDataIngestionRuleVersionResponseEntityListing {
        #[doc = " The parameter `includeDeleted`."]
        2 include_deleted: bool = value;
        #[doc = " The parameter `pageNumber`."]
        3 page_number: i32 = value;
        #[doc = " The parameter `pageSize`."]
        4 page_size: i32 = value;
    }
}

crate::runtime::request::operation! {
    GetSocialmediaTopics "GET" "/api/v2/socialmedia/topics" "?divisionIds ?includeDeleted ?pageNumber ?pageSize >application/json"
    () -> SocialTopicResponseEntityListing {
        #[doc = " The parameter `divisionIds`."]
        0 division_ids: &[impl AsRef<str>] = texts;
        #[doc = " The parameter `includeDeleted`."]
        1 include_deleted: bool = value;
        #[doc = " The parameter `pageNumber`."]
        2 page_number: i32 = value;
        #[doc = " The parameter `pageSize`."]
        3 page_size: i32 = value;
    }
}

crate::runtime::request::operation! {
    PatchSocialmediaTopic "PATCH" "/api/v2/socialmedia/topics/{topicId}" "/topicId =application/json >application/json"
    (topic_id: &str = text) -> SocialTopicResponse {
        1 body: &SocialTopicPatchRequest = json;
    }
}

crate::runtime::request::operation! {
    PatchSocialmediaTopicDataingestionrulesFacebookFacebookIngestionRuleId "PATCH" "/api/v2/socialmedia/topics/{topicId}/dataingestionrules/facebook/{facebookIngestionRuleId}" "/topicId /facebookIngestionRuleId =application/json >application/json"
    (topic_id: &str = text, facebook_ingestion_rule_id: &str = text) -> FacebookDataIngestionRuleResponse {
        2 body: &DataIngestionRuleStatusPatchRequest = json;
    }
}

crate::runtime::request::operation! {
    PatchSocialmediaTopicDataingestionrulesOpenOpenId "PATCH" "/api/v2/socialmedia/topics/{topicId}/dataingestionrules/open/{openId}" "/topicId /openId =application/json >application/json"
    (topic_id: &str = text, open_id: &str = text) -> OpenDataIngestionRuleResponse {
        2 body: &DataIngestionRuleStatusPatchRequest = json;
    }
}

crate::runtime::request::operation! {
    PatchSocialmediaTopicDataingestionrulesTwitterTwitterIngestionRuleId "PATCH" "/api/v2/socialmedia/topics/{topicId}/dataingestionrules/twitter/{twitterIngestionRuleId}" "/topicId /twitterIngestionRuleId =application/json >application/json"
    (topic_id: &str = text, twitter_ingestion_rule_id: &str = text) -> TwitterDataIngestionRuleResponse {
        2 body: &DataIngestionRuleStatusPatchRequest = json;
    }
}

crate::runtime::request::operation! {
    PostSocialmediaAnalyticsAggregatesJobs "POST" "/api/v2/socialmedia/analytics/aggregates/jobs" "=application/json >application/json"
    (body: &SocialMediaAsyncAggregationQuery = json) -> AsyncQueryResponse {
    }
}

crate::runtime::request::operation! {
    PostSocialmediaAnalyticsMessagesJobs "POST" "/api/v2/socialmedia/analytics/messages/jobs" "=application/json >application/json"
    (body: &SocialMediaAsyncDetailQuery = json) -> AsyncQueryResponse {
    }
}

crate::runtime::request::operation! {
    PostSocialmediaEscalationrules "POST" "/api/v2/socialmedia/escalationrules" "=application/json >application/json"
    () -> EscalationRuleResponse {
        0 body: &EscalationRuleRequest = json;
    }
}

crate::runtime::request::operation! {
    PostSocialmediaEscalationsMessages "POST" "/api/v2/socialmedia/escalations/messages" "?divisionId =application/json >application/json"
    (division_id: &str = text) -> ManualEscalationResponse {
        1 body: &ManualEscalationRequest = json;
    }
}

crate::runtime::request::operation! {
    PostSocialmediaTopicDataingestionrulesFacebook "POST" "/api/v2/socialmedia/topics/{topicId}/dataingestionrules/facebook" "/topicId =application/json >application/json"
    (topic_id: &str = text) -> FacebookDataIngestionRuleResponse {
        1 body: &FacebookDataIngestionRuleRequest = json;
    }
}

crate::runtime::request::operation! {
    PostSocialmediaTopicDataingestionrulesOpen "POST" "/api/v2/socialmedia/topics/{topicId}/dataingestionrules/open" "/topicId =application/json >application/json"
    (topic_id: &str = text) -> OpenDataIngestionRuleResponse {
        1 body: &OpenDataIngestionRuleRequest = json;
    }
}

crate::runtime::request::operation! {
    PostSocialmediaTopicDataingestionrulesTwitter "POST" "/api/v2/socialmedia/topics/{topicId}/dataingestionrules/twitter" "/topicId =application/json >application/json"
    (topic_id: &str = text) -> TwitterDataIngestionRuleResponse {
        1 body: &TwitterDataIngestionRuleRequest = json;
    }
}

crate::runtime::request::operation! {
    PostSocialmediaTopics "POST" "/api/v2/socialmedia/topics" "=application/json >application/json"
    () -> SocialTopicResponse {
        0 body: &SocialTopicRequest = json;
    }
}

crate::runtime::request::operation! {
    PostSocialmediaTwitterHistoricalTweets "POST" "/api/v2/socialmedia/twitter/historical/tweets" "=application/json >application/json"
    (body: &TwitterDataHistoricalTweetRequest = json) -> TwitterDataHistoricalTweetResponse {
    }
}

crate::runtime::request::operation! {
    PutSocialmediaEscalationrule "PUT" "/api/v2/socialmedia/escalationrules/{escalationRuleId}" "/escalationRuleId =application/json >application/json"
    (escalation_rule_id: &str = text) -> EscalationRuleResponse {
        1 body: &EscalationRuleRequest = json;
    }
}

crate::runtime::request::operation! {
    PutSocialmediaTopicDataingestionrulesFacebookFacebookIngestionRuleId "PUT" "/api/v2/socialmedia/topics/{topicId}/dataingestionrules/facebook/{facebookIngestionRuleId}" "/topicId /facebookIngestionRuleId =application/json >application/json"
    (topic_id: &str = text, facebook_ingestion_rule_id: &str = text) -> FacebookDataIngestionRuleResponse {
        2 body: &FacebookDataIngestionRuleRequest = json;
    }
}

crate::runtime::request::operation! {
    PutSocialmediaTopicDataingestionrulesOpenOpenId "PUT" "/api/v2/socialmedia/topics/{topicId}/dataingestionrules/open/{openId}" "/topicId /openId =application/json >application/json"
    (topic_id: &str = text, open_id: &str = text) -> OpenDataIngestionRuleResponse {
        2 body: &OpenDataIngestionRuleRequest = json;
    }
}

crate::runtime::request::operation! {
    PutSocialmediaTopicDataingestionrulesTwitterTwitterIngestionRuleId "PUT" "/api/v2/socialmedia/topics/{topicId}/dataingestionrules/twitter/{twitterIngestionRuleId}" "/topicId /twitterIngestionRuleId =application/json >application/json"
    (topic_id: &str = text, twitter_ingestion_rule_id: &str = text) -> TwitterDataIngestionRuleResponse {
        2 body: &TwitterDataIngestionRuleRequest = json;
    }
}
