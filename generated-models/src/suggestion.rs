// @generated from the schema "Suggestion"; changes made here are lost at the next generation

/// The schema `Suggestion`.
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

impl crate::runtime::Model for Suggestion {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        r#type: ::std::option::Option::None,
        faq: ::std::option::Option::None,
        article: ::std::option::Option::None,
        date_created: ::std::option::Option::None,
        answer_record_id: ::std::option::Option::None,
        trigger_type: ::std::option::Option::None,
        context: ::std::option::Option::None,
        state: ::std::option::Option::None,
        knowledge_search: ::std::option::Option::None,
        knowledge_article: ::std::option::Option::None,
        canned_response: ::std::option::Option::None,
        script: ::std::option::Option::None,
        self_uri: ::std::option::Option::None,
        conversation: ::std::option::Option::None,
        assistant: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &Suggestion = &<Suggestion as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "Suggestion",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("id", "id", 2),
            ("type", "type", 2),
            ("faq", "faq", 2),
            ("article", "article", 2),
            ("dateCreated", "date_created", 2),
            ("answerRecordId", "answer_record_id", 2),
            ("triggerType", "trigger_type", 2),
            ("context", "context", 2),
            ("state", "state", 2),
            ("knowledgeSearch", "knowledge_search", 2),
            ("knowledgeArticle", "knowledge_article", 2),
            ("cannedResponse", "canned_response", 2),
            ("script", "script", 2),
            ("selfUri", "self_uri", 2),
            ("conversation", "conversation", 2),
            ("assistant", "assistant", 2),
        ],
        fields: &[
            &E.id,
            &E.r#type,
            &E.faq,
            &E.article,
            &E.date_created,
            &E.answer_record_id,
            &E.trigger_type,
            &E.context,
            &E.state,
            &E.knowledge_search,
            &E.knowledge_article,
            &E.canned_response,
            &E.script,
            &E.self_uri,
            &E.conversation,
            &E.assistant,
        ],
    }
};

crate::runtime::model!(Suggestion);

crate::runtime::setters!(Suggestion {
    with_id: id: ::std::string::String,
    with_type: r#type: crate::runtime::Open<Type>,
    with_faq: faq: ::std::boxed::Box<crate::Faq>,
    with_article: article: ::std::boxed::Box<crate::Article>,
    with_date_created: date_created: crate::runtime::DateTime,
    with_answer_record_id: answer_record_id: ::std::string::String,
    with_trigger_type: trigger_type: crate::runtime::Open<TriggerType>,
    with_context: context: ::std::boxed::Box<crate::SuggestionContext>,
    with_state: state: crate::runtime::Open<State>,
    with_knowledge_search: knowledge_search: ::std::boxed::Box<crate::SuggestionKnowledgeSearch>,
    with_knowledge_article: knowledge_article: ::std::boxed::Box<crate::SuggestionKnowledgeArticle>,
    with_canned_response: canned_response: ::std::boxed::Box<crate::SuggestionCannedResponse>,
    with_script: script: ::std::boxed::Box<crate::SuggestionScript>,
    with_self_uri: self_uri: ::std::string::String,
    with_conversation: conversation: ::std::boxed::Box<crate::AddressableEntityRef>,
    with_assistant: assistant: ::std::boxed::Box<crate::AddressableEntityRef>,
});

/// The property `type` of `Suggestion`. Known values: `Faq`, `Article`, `KnowledgeArticle`, `KnowledgeSearch`, `CannedResponse`, `Script`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Type {
    Faq,
    Article,
    KnowledgeArticle,
    KnowledgeSearch,
    CannedResponse,
    Script,
}

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
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum TriggerType {
    Unknown,
    Fallback,
    ConversationStart,
    ConversationTransfer,
    ConversationEnd,
    Intent,
}

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
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum State {
    Suggested,
    Accepted,
    Dismissed,
    Failed,
    Rated,
}

impl crate::runtime::Enum for State {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Suggested, "Suggested"),
        (Self::Accepted, "Accepted"),
        (Self::Dismissed, "Dismissed"),
        (Self::Failed, "Failed"),
        (Self::Rated, "Rated"),
    ];
}
