// @generated from the schema "CreateRecognition"; changes made here are lost at the next generation

/// The schema `CreateRecognition`.
#[repr(C)]
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

crate::runtime::model!(CreateRecognition "CreateRecognition" 6 {
    (
        recipient_id: ::std::string::String = "recipientId" 1 with_recipient_id,
        r#type: crate::runtime::Open<Type> = "type" 1 with_type,
        title: ::std::string::String = "title" 0 with_title,
        note: ::std::string::String = "note" 0 with_note,
        context_type: crate::runtime::Open<ContextType> = "contextType" 0 with_context_type,
        context_id: ::std::string::String = "contextId" 0 with_context_id,
    )
});

/// The property `type` of `CreateRecognition`. Known values: `ThankYou`, `Congratulations`, `HighPerformance`, `CompanyValues`.
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

/// The property `contextType` of `CreateRecognition`. Known values: `Interaction`, `Insights`, `Development`, `Scorecard`.
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
