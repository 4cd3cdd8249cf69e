// @generated from the schema "Suggestion"; changes made here are lost at the next generation

/// The schema `Suggestion`.
#[repr(C)]
pub struct Suggestion {
    /// `id`: `string`, read-only.
    pub id: ::std::option::Option<::std::string::String>,
    /// `type`: `string`, read-only.
    pub r#type: ::std::option::Option<crate::runtime::Open<Type>>,
    /// `faq`: `Faq`, read-only.
    pub faq: ::std::option::Option<::std::boxed::Box<crate::Faq>>,
    /// `article`: `Article`, read-only.
    pub article: ::std::option::Option<::std::boxed::Box<crate::Article>>,
    /// `dateCreated`: `string (date-time)`, read-only.
    #[doc(alias = "dateCreated")]
    pub date_created: ::std::option::Option<crate::runtime::DateTime>,
    /// `answerRecordId`: `string`, read-only.
    #[doc(alias = "answerRecordId")]
    pub answer_record_id: ::std::option::Option<::std::string::String>,
    /// `triggerType`: `string`, read-only.
    #[doc(alias = "triggerType")]
    pub trigger_type: ::std::option::Option<crate::runtime::Open<TriggerType>>,
    /// `context`: `SuggestionContext`, read-only.
    pub context: ::std::option::Option<::std::boxed::Box<crate::SuggestionContext>>,
    /// `state`: `string`, read-only.
    pub state: ::std::option::Option<crate::runtime::Open<State>>,
    /// `knowledgeSearch`: `SuggestionKnowledgeSearch`, read-only.
    #[doc(alias = "knowledgeSearch")]
    pub knowledge_search: ::std::option::Option<
        ::std::boxed::Box<crate::SuggestionKnowledgeSearch>,
    >,
    /// `knowledgeArticle`: `SuggestionKnowledgeArticle`, read-only.
    #[doc(alias = "knowledgeArticle")]
    pub knowledge_article: ::std::option::Option<
        ::std::boxed::Box<crate::SuggestionKnowledgeArticle>,
    >,
    /// `cannedResponse`: `SuggestionCannedResponse`, read-only.
    #[doc(alias = "cannedResponse")]
    pub canned_response: ::std::option::Option<
        ::std::boxed::Box<crate::SuggestionCannedResponse>,
    >,
    /// `script`: `SuggestionScript`, read-only.
    pub script: ::std::option::Option<::std::boxed::Box<crate::SuggestionScript>>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: ::std::option::Option<::std::string::String>,
    /// `conversation`: `AddressableEntityRef`, read-only.
    pub conversation: ::std::option::Option<
        ::std::boxed::Box<crate::AddressableEntityRef>,
    >,
    /// `assistant`: `AddressableEntityRef`, read-only.
    pub assistant: ::std::option::Option<::std::boxed::Box<crate::AddressableEntityRef>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(Suggestion "Suggestion" 16 {
    (
        id: ::std::string::String = "id" 2 with_id,
        r#type: crate::runtime::Open<Type> = "type" 2 with_type,
        faq: ::std::boxed::Box<crate::Faq> = "faq" 2 with_faq,
        article: ::std::boxed::Box<crate::Article> = "article" 2 with_article,
        date_created: crate::runtime::DateTime = "dateCreated" 2 with_date_created,
        answer_record_id: ::std::string::String = "answerRecordId" 2 with_answer_record_id,
        trigger_type: crate::runtime::Open<TriggerType> = "triggerType" 2 with_trigger_type,
        context: ::std::boxed::Box<crate::SuggestionContext> = "context" 2 with_context,
        state: crate::runtime::Open<State> = "state" 2 with_state,
        knowledge_search: ::std::boxed::Box<crate::SuggestionKnowledgeSearch> = "knowledgeSearch" 2 with_knowledge_search,
        knowledge_article: ::std::boxed::Box<crate::SuggestionKnowledgeArticle> = "knowledgeArticle" 2 with_knowledge_article,
        canned_response: ::std::boxed::Box<crate::SuggestionCannedResponse> = "cannedResponse" 2 with_canned_response,
        script: ::std::boxed::Box<crate::SuggestionScript> = "script" 2 with_script,
        self_uri: ::std::string::String = "selfUri" 2 with_self_uri,
        conversation: ::std::boxed::Box<crate::AddressableEntityRef> = "conversation" 2 with_conversation,
        assistant: ::std::boxed::Box<crate::AddressableEntityRef> = "assistant" 2 with_assistant,
    )
});

/// The property `type` of `Suggestion`. Known values: `Faq`, `Article`, `KnowledgeArticle`, `KnowledgeSearch`, `CannedResponse`, `Script`.
#[non_exhaustive]
pub enum Type {
    Faq,
    Article,
    KnowledgeArticle,
    KnowledgeSearch,
    CannedResponse,
    Script,
}

crate::runtime::known!(Type);

impl crate::runtime::Enum for Type {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Faq, "Faq"),
        (Self::Article, "Article"),
        (Self::KnowledgeArticle, "KnowledgeArticle"),
        (Self::KnowledgeSearch, "KnowledgeSearch"),
        (Self::CannedResponse, "CannedResponse"),
        (Self::Script, "Script"),
    ];
}

/// The property `triggerType` of `Suggestion`. Known values: `Unknown`, `Fallback`, `ConversationStart`, `ConversationTransfer`, `ConversationEnd`, `Intent`.
#[non_exhaustive]
pub enum TriggerType {
    Unknown,
    Fallback,
    ConversationStart,
    ConversationTransfer,
    ConversationEnd,
    Intent,
}

crate::runtime::known!(TriggerType);

impl crate::runtime::Enum for TriggerType {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Unknown, "Unknown"),
        (Self::Fallback, "Fallback"),
        (Self::ConversationStart, "ConversationStart"),
        (Self::ConversationTransfer, "ConversationTransfer"),
        (Self::ConversationEnd, "ConversationEnd"),
        (Self::Intent, "Intent"),
    ];
}

/// The property `state` of `Suggestion`. Known values: `Suggested`, `Accepted`, `Dismissed`, `Failed`, `Rated`.
#[non_exhaustive]
pub enum State {
    Suggested,
    Accepted,
    Dismissed,
    Failed,
    Rated,
}

crate::runtime::known!(State);

impl crate::runtime::Enum for State {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Suggested, "Suggested"),
        (Self::Accepted, "Accepted"),
        (Self::Dismissed, "Dismissed"),
        (Self::Failed, "Failed"),
        (Self::Rated, "Rated"),
    ];
}
