// @generated from the schema "Suggestion"; changes made here are lost at the next generation

use crate::{
    AddressableEntityRef, Article, Faq, SuggestionCannedResponse, SuggestionContext,
    SuggestionKnowledgeArticle, SuggestionKnowledgeSearch, SuggestionScript,
};
use crate::runtime::{DateTime, Extra, Open};

/// The schema `Suggestion`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct Suggestion {
    /// `id`: `string`, read-only.
    pub id: Option<String>,
    /// `type`: one of `Faq`, `Article`, `KnowledgeArticle`, `KnowledgeSearch` and 2 more, read-only.
    pub r#type: Option<Open<Type>>,
    /// `faq`: `Faq`, read-only.
    pub faq: Option<Box<Faq>>,
    /// `article`: `Article`, read-only.
    pub article: Option<Box<Article>>,
    /// `dateCreated`: `string (date-time)`, read-only.
    #[doc(alias = "dateCreated")]
    pub date_created: Option<DateTime>,
    /// `answerRecordId`: `string`, read-only.
    #[doc(alias = "answerRecordId")]
    pub answer_record_id: Option<String>,
    /// `triggerType`: one of `Unknown`, `Fallback`, `ConversationStart`, `ConversationTransfer` and 2 more, read-only.
    #[doc(alias = "triggerType")]
    pub trigger_type: Option<Open<TriggerType>>,
    /// `context`: `SuggestionContext`, read-only.
    pub context: Option<Box<SuggestionContext>>,
    /// `state`: one of `Suggested`, `Accepted`, `Dismissed`, `Failed` and `Rated`, read-only.
    pub state: Option<Open<State>>,
    /// `knowledgeSearch`: `SuggestionKnowledgeSearch`, read-only.
    #[doc(alias = "knowledgeSearch")]
    pub knowledge_search: Option<Box<SuggestionKnowledgeSearch>>,
    /// `knowledgeArticle`: `SuggestionKnowledgeArticle`, read-only.
    #[doc(alias = "knowledgeArticle")]
    pub knowledge_article: Option<Box<SuggestionKnowledgeArticle>>,
    /// `cannedResponse`: `SuggestionCannedResponse`, read-only.
    #[doc(alias = "cannedResponse")]
    pub canned_response: Option<Box<SuggestionCannedResponse>>,
    /// `script`: `SuggestionScript`, read-only.
    pub script: Option<Box<SuggestionScript>>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: Option<String>,
    /// `conversation`: `AddressableEntityRef`, read-only.
    pub conversation: Option<Box<AddressableEntityRef>>,
    /// `assistant`: `AddressableEntityRef`, read-only.
    pub assistant: Option<Box<AddressableEntityRef>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(Suggestion "Suggestion" 16 {
    (
        id: String = "id" with_id read_only,
        r#type: Open<Type> = "type" with_type read_only,
        faq: Box<Faq> = "faq" with_faq read_only,
        article: Box<Article> = "article" with_article read_only,
        date_created: DateTime = "dateCreated" with_date_created read_only,
        answer_record_id: String = "answerRecordId" with_answer_record_id read_only,
        trigger_type: Open<TriggerType> = "triggerType" with_trigger_type read_only,
        context: Box<SuggestionContext> = "context" with_context read_only,
        state: Open<State> = "state" with_state read_only,
        knowledge_search: Box<SuggestionKnowledgeSearch> = "knowledgeSearch" with_knowledge_search read_only,
        knowledge_article: Box<SuggestionKnowledgeArticle> = "knowledgeArticle" with_knowledge_article read_only,
        canned_response: Box<SuggestionCannedResponse> = "cannedResponse" with_canned_response read_only,
        script: Box<SuggestionScript> = "script" with_script read_only,
        self_uri: String = "selfUri" with_self_uri read_only,
        conversation: Box<AddressableEntityRef> = "conversation" with_conversation read_only,
        assistant: Box<AddressableEntityRef> = "assistant" with_assistant read_only,
    )
});

/// The property `type` of `Suggestion`. Known values: `Faq`, `Article`, `KnowledgeArticle`, `KnowledgeSearch`, `CannedResponse`, `Script`.
#[repr(u16)]
#[non_exhaustive]
pub enum Type {
    Faq,
    Article,
    KnowledgeArticle,
    KnowledgeSearch,
    CannedResponse,
    Script,
}

crate::runtime::values!(Type {
    Faq = "Faq",
    Article = "Article",
    KnowledgeArticle = "KnowledgeArticle",
    KnowledgeSearch = "KnowledgeSearch",
    CannedResponse = "CannedResponse",
    Script = "Script",
});

/// The property `triggerType` of `Suggestion`. Known values: `Unknown`, `Fallback`, `ConversationStart`, `ConversationTransfer`, `ConversationEnd`, `Intent`.
#[repr(u16)]
#[non_exhaustive]
pub enum TriggerType {
    Unknown,
    Fallback,
    ConversationStart,
    ConversationTransfer,
    ConversationEnd,
    Intent,
}

crate::runtime::values!(TriggerType {
    Unknown = "Unknown",
    Fallback = "Fallback",
    ConversationStart = "ConversationStart",
    ConversationTransfer = "ConversationTransfer",
    ConversationEnd = "ConversationEnd",
    Intent = "Intent",
});

/// The property `state` of `Suggestion`. Known values: `Suggested`, `Accepted`, `Dismissed`, `Failed`, `Rated`.
#[repr(u16)]
#[non_exhaustive]
pub enum State {
    Suggested,
    Accepted,
    Dismissed,
    Failed,
    Rated,
}

crate::runtime::values!(State {
    Suggested = "Suggested",
    Accepted = "Accepted",
    Dismissed = "Dismissed",
    Failed = "Failed",
    Rated = "Rated",
});
