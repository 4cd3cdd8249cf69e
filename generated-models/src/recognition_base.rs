// @generated from the schema "RecognitionBase"; changes made here are lost at the next generation

/// The schema `RecognitionBase`.
pub struct RecognitionBase {
    /// `id`: `string`, read-only.
    pub id: ::std::option::Option<::std::string::String>,
    /// `recipient`: `UserReference`.
    pub recipient: ::std::option::Option<::std::boxed::Box<crate::UserReference>>,
    /// `createdBy`: `UserReference`.
    #[doc(alias = "createdBy")]
    pub created_by: ::std::option::Option<::std::boxed::Box<crate::UserReference>>,
    /// `dateCreated`: `string (date-time)`.
    #[doc(alias = "dateCreated")]
    pub date_created: ::std::option::Option<crate::runtime::DateTime>,
    /// `type`: `string`.
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
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for RecognitionBase {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        recipient: ::std::option::Option::None,
        created_by: ::std::option::Option::None,
        date_created: ::std::option::Option::None,
        r#type: ::std::option::Option::None,
        title: ::std::option::Option::None,
        note: ::std::option::Option::None,
        context_type: ::std::option::Option::None,
        context_id: ::std::option::Option::None,
        self_uri: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &RecognitionBase = &<RecognitionBase as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "RecognitionBase",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("id", "id", 2),
            ("recipient", "recipient", 0),
            ("createdBy", "created_by", 0),
            ("dateCreated", "date_created", 0),
            ("type", "type", 0),
            ("title", "title", 0),
            ("note", "note", 0),
            ("contextType", "context_type", 0),
            ("contextId", "context_id", 0),
            ("selfUri", "self_uri", 2),
        ],
        fields: &[
            &E.id,
            &E.recipient,
            &E.created_by,
            &E.date_created,
            &E.r#type,
            &E.title,
            &E.note,
            &E.context_type,
            &E.context_id,
            &E.self_uri,
        ],
    }
};

crate::runtime::model!(RecognitionBase);

crate::runtime::setters!(RecognitionBase {
    with_id: id: ::std::string::String,
    with_recipient: recipient: ::std::boxed::Box<crate::UserReference>,
    with_created_by: created_by: ::std::boxed::Box<crate::UserReference>,
    with_date_created: date_created: crate::runtime::DateTime,
    with_type: r#type: crate::runtime::Open<Type>,
    with_title: title: ::std::string::String,
    with_note: note: ::std::string::String,
    with_context_type: context_type: crate::runtime::Open<ContextType>,
    with_context_id: context_id: ::std::string::String,
    with_self_uri: self_uri: ::std::string::String,
});

/// The property `type` of `RecognitionBase`. Known values: `ThankYou`, `Congratulations`, `HighPerformance`, `CompanyValues`.
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

/// The property `contextType` of `RecognitionBase`. Known values: `Interaction`, `Insights`, `Development`, `Scorecard`.
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
