// @generated from the schema "CreateRecognition"; changes made here are lost at the next generation

/// The schema `CreateRecognition`.
pub struct CreateRecognition {
    /// `recipientId`: `string`, required.
    #[doc(alias = "recipientId")]
    pub recipient_id: ::std::option::Option<::std::string::String>,
    /// `type`: `string`, required.
    pub r#type: ::std::option::Option<crate::runtime::Open<Type>>,
    /// `title`: `string`.
    pub title: ::std::option::Option<::std::string::String>,
    /// `note`: `string`.
    pub note: ::std::option::Option<::std::string::String>,
    /// `contextType`: `string`.
    #[doc(alias = "contextType")]
    pub context_type: ::std::option::Option<crate::runtime::Open<ContextType>>,
    /// `contextId`: `string`.
    #[doc(alias = "contextId")]
    pub context_id: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for CreateRecognition {
    const EMPTY: Self = Self {
        recipient_id: ::std::option::Option::None,
        r#type: ::std::option::Option::None,
        title: ::std::option::Option::None,
        note: ::std::option::Option::None,
        context_type: ::std::option::Option::None,
        context_id: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &CreateRecognition = &<CreateRecognition as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "CreateRecognition",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("recipientId", "recipient_id", 1),
            ("type", "type", 1),
            ("title", "title", 0),
            ("note", "note", 0),
            ("contextType", "context_type", 0),
            ("contextId", "context_id", 0),
        ],
        fields: &[
            &E.recipient_id,
            &E.r#type,
            &E.title,
            &E.note,
            &E.context_type,
            &E.context_id,
        ],
    }
};

crate::runtime::model!(CreateRecognition);

crate::runtime::setters!(CreateRecognition {
    with_recipient_id: recipient_id: ::std::string::String,
    with_type: r#type: crate::runtime::Open<Type>,
    with_title: title: ::std::string::String,
    with_note: note: ::std::string::String,
    with_context_type: context_type: crate::runtime::Open<ContextType>,
    with_context_id: context_id: ::std::string::String,
});

/// The property `type` of `CreateRecognition`. Known values: `ThankYou`, `Congratulations`, `HighPerformance`, `CompanyValues`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Type {
    ThankYou,
    Congratulations,
    HighPerformance,
    CompanyValues,
}

impl crate::runtime::Enum for Type {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::ThankYou, "ThankYou"),
        (Self::Congratulations, "Congratulations"),
        (Self::HighPerformance, "HighPerformance"),
        (Self::CompanyValues, "CompanyValues"),
    ];
}

/// The property `contextType` of `CreateRecognition`. Known values: `Interaction`, `Insights`, `Development`, `Scorecard`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum ContextType {
    Interaction,
    Insights,
    Development,
    Scorecard,
}

impl crate::runtime::Enum for ContextType {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Interaction, "Interaction"),
        (Self::Insights, "Insights"),
        (Self::Development, "Development"),
        (Self::Scorecard, "Scorecard"),
    ];
}
