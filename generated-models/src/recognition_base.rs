// @generated from the schema "RecognitionBase"; changes made here are lost at the next generation

/// The schema `RecognitionBase`.
#[repr(C)]
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

crate::runtime::model!(RecognitionBase "RecognitionBase" 10 {
    (
        id: ::std::string::String = "id" 2 with_id,
        recipient: ::std::boxed::Box<crate::UserReference> = "recipient" 0 with_recipient,
        created_by: ::std::boxed::Box<crate::UserReference> = "createdBy" 0 with_created_by,
        date_created: crate::runtime::DateTime = "dateCreated" 0 with_date_created,
        r#type: crate::runtime::Open<Type> = "type" 0 with_type,
        title: ::std::string::String = "title" 0 with_title,
        note: ::std::string::String = "note" 0 with_note,
        context_type: crate::runtime::Open<ContextType> = "contextType" 0 with_context_type,
        context_id: ::std::string::String = "contextId" 0 with_context_id,
        self_uri: ::std::string::String = "selfUri" 2 with_self_uri,
    )
});

/// The property `type` of `RecognitionBase`. Known values: `ThankYou`, `Congratulations`, `HighPerformance`, `CompanyValues`.
#[non_exhaustive]
pub enum Type {
    ThankYou,
    Congratulations,
    HighPerformance,
    CompanyValues,
}

crate::runtime::known!(Type);

impl crate::runtime::Enum for Type {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::ThankYou, "ThankYou"),
        (Self::Congratulations, "Congratulations"),
        (Self::HighPerformance, "HighPerformance"),
        (Self::CompanyValues, "CompanyValues"),
    ];
}

/// The property `contextType` of `RecognitionBase`. Known values: `Interaction`, `Insights`, `Development`, `Scorecard`.
#[non_exhaustive]
pub enum ContextType {
    Interaction,
    Insights,
    Development,
    Scorecard,
}

crate::runtime::known!(ContextType);

impl crate::runtime::Enum for ContextType {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Interaction, "Interaction"),
        (Self::Insights, "Insights"),
        (Self::Development, "Development"),
        (Self::Scorecard, "Scorecard"),
    ];
}
