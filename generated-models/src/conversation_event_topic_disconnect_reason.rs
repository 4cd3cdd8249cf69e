// @generated from the schema "ConversationEventTopicDisconnectReason"; changes made here are lost at the next generation

/// The schema `ConversationEventTopicDisconnectReason`.
pub struct ConversationEventTopicDisconnectReason {
    /// `type`: `string`.
    pub r#type: ::std::option::Option<crate::runtime::Open<Type>>,
    /// `code`: `integer`.
    pub code: ::std::option::Option<i64>,
    /// `phrase`: `string`.
    pub phrase: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for ConversationEventTopicDisconnectReason {
    const EMPTY: Self = Self {
        r#type: ::std::option::Option::None,
        code: ::std::option::Option::None,
        phrase: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &ConversationEventTopicDisconnectReason = &<ConversationEventTopicDisconnectReason as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "ConversationEventTopicDisconnectReason",
        empty: E,
        extra: &E.extra,
        properties: &[("type", "type", 0), ("code", "code", 0), ("phrase", "phrase", 0)],
        fields: &[&E.r#type, &E.code, &E.phrase],
    }
};

crate::runtime::model!(ConversationEventTopicDisconnectReason);

crate::runtime::setters!(ConversationEventTopicDisconnectReason {
    with_type: r#type: crate::runtime::Open<Type>,
    with_code: code: i64,
    with_phrase: phrase: ::std::string::String,
});

/// The property `type` of `ConversationEventTopicDisconnectReason`. Known values: `q850`, `sip`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Type {
    Q850,
    Sip,
}

impl crate::runtime::Enum for Type {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Q850, "q850"),
        (Self::Sip, "sip"),
    ];
}
