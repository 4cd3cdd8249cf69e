// @generated from the schema "PatchSegment"; changes made here are lost at the next generation

/// The schema `PatchSegment`.
#[repr(C)]
pub struct PatchSegment {
    /// `isActive`: `boolean`.
    #[doc(alias = "isActive")]
    pub is_active: ::std::option::Option<bool>,
    /// `displayName`: `string`.
    #[doc(alias = "displayName")]
    pub display_name: ::std::option::Option<::std::string::String>,
    /// `version`: `integer (int32)`.
    pub version: ::std::option::Option<i32>,
    /// `description`: `string`.
    pub description: ::std::option::Option<::std::string::String>,
    /// `color`: `string`.
    pub color: ::std::option::Option<::std::string::String>,
    /// `shouldDisplayToAgent`: `boolean`.
    #[doc(alias = "shouldDisplayToAgent")]
    pub should_display_to_agent: ::std::option::Option<bool>,
    /// `context`: `PatchContext`.
    pub context: ::std::option::Option<::std::boxed::Box<crate::PatchContext>>,
    /// `journey`: `PatchJourney`.
    pub journey: ::std::option::Option<::std::boxed::Box<crate::PatchJourney>>,
    /// `externalSegment`: `PatchExternalSegment`.
    #[doc(alias = "externalSegment")]
    pub external_segment: ::std::option::Option<
        ::std::boxed::Box<crate::PatchExternalSegment>,
    >,
    /// `assignmentExpirationDays`: `integer (int32)`.
    #[doc(alias = "assignmentExpirationDays")]
    pub assignment_expiration_days: ::std::option::Option<i32>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(PatchSegment "PatchSegment" 10 {
    (
        is_active: bool = "isActive" 0 with_is_active,
        display_name: ::std::string::String = "displayName" 0 with_display_name,
        version: i32 = "version" 0 with_version,
        description: ::std::string::String = "description" 0 with_description,
        color: ::std::string::String = "color" 0 with_color,
        should_display_to_agent: bool = "shouldDisplayToAgent" 0 with_should_display_to_agent,
        context: ::std::boxed::Box<crate::PatchContext> = "context" 0 with_context,
        journey: ::std::boxed::Box<crate::PatchJourney> = "journey" 0 with_journey,
        external_segment: ::std::boxed::Box<crate::PatchExternalSegment> = "externalSegment" 0 with_external_segment,
        assignment_expiration_days: i32 = "assignmentExpirationDays" 0 with_assignment_expiration_days,
    )
});
