// @generated from the schema "JourneySegment"; changes made here are lost at the next generation

/// The schema `JourneySegment`.
#[repr(C)]
pub struct JourneySegment {
    /// `id`: `string`, required.
    pub id: ::std::option::Option<::std::string::String>,
    /// `isActive`: `boolean`, required.
    #[doc(alias = "isActive")]
    pub is_active: ::std::option::Option<bool>,
    /// `displayName`: `string`, required.
    #[doc(alias = "displayName")]
    pub display_name: ::std::option::Option<::std::string::String>,
    /// `version`: `integer (int32)`, required.
    pub version: ::std::option::Option<i32>,
    /// `description`: `string`.
    pub description: ::std::option::Option<::std::string::String>,
    /// `color`: `string`, required.
    pub color: ::std::option::Option<::std::string::String>,
    /// `scope`: `string`, required.
    pub scope: ::std::option::Option<crate::runtime::Open<Scope>>,
    /// `shouldDisplayToAgent`: `boolean`, required.
    #[doc(alias = "shouldDisplayToAgent")]
    pub should_display_to_agent: ::std::option::Option<bool>,
    /// `context`: `Context`, required.
    pub context: ::std::option::Option<::std::boxed::Box<crate::Context>>,
    /// `journey`: `Journey`, required.
    pub journey: ::std::option::Option<::std::boxed::Box<crate::Journey>>,
    /// `externalSegment`: `ExternalSegment`.
    #[doc(alias = "externalSegment")]
    pub external_segment: ::std::option::Option<
        ::std::boxed::Box<crate::ExternalSegment>,
    >,
    /// `assignmentExpirationDays`: `integer (int32)`.
    #[doc(alias = "assignmentExpirationDays")]
    pub assignment_expiration_days: ::std::option::Option<i32>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: ::std::option::Option<::std::string::String>,
    /// `createdDate`: `string (date-time)`, required.
    #[doc(alias = "createdDate")]
    pub created_date: ::std::option::Option<crate::runtime::DateTime>,
    /// `modifiedDate`: `string (date-time)`, required.
    #[doc(alias = "modifiedDate")]
    pub modified_date: ::std::option::Option<crate::runtime::DateTime>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(JourneySegment "JourneySegment" 15 {
    (
        id: ::std::string::String = "id" 1 with_id,
        is_active: bool = "isActive" 1 with_is_active,
        display_name: ::std::string::String = "displayName" 1 with_display_name,
        version: i32 = "version" 1 with_version,
        description: ::std::string::String = "description" 0 with_description,
        color: ::std::string::String = "color" 1 with_color,
        scope: crate::runtime::Open<Scope> = "scope" 1 with_scope,
        should_display_to_agent: bool = "shouldDisplayToAgent" 1 with_should_display_to_agent,
        context: ::std::boxed::Box<crate::Context> = "context" 1 with_context,
        journey: ::std::boxed::Box<crate::Journey> = "journey" 1 with_journey,
        external_segment: ::std::boxed::Box<crate::ExternalSegment> = "externalSegment" 0 with_external_segment,
        assignment_expiration_days: i32 = "assignmentExpirationDays" 0 with_assignment_expiration_days,
        self_uri: ::std::string::String = "selfUri" 2 with_self_uri,
        created_date: crate::runtime::DateTime = "createdDate" 1 with_created_date,
        modified_date: crate::runtime::DateTime = "modifiedDate" 1 with_modified_date,
    )
});

/// The property `scope` of `JourneySegment`. Known values: `Session`, `Customer`.
#[non_exhaustive]
pub enum Scope {
    Session,
    Customer,
}

crate::runtime::known!(Scope);

impl crate::runtime::Enum for Scope {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Session, "Session"),
        (Self::Customer, "Customer"),
    ];
}
