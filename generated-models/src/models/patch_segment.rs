// @generated from the schema "PatchSegment"; changes made here are lost at the next generation

use crate::{PatchContext, PatchExternalSegment, PatchJourney};
use crate::runtime::Extra;

/// The schema `PatchSegment`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct PatchSegment {
    /// `isActive`: `boolean`.
    #[doc(alias = "isActive")]
    pub is_active: Option<bool>,
    /// `displayName`: `string`.
    #[doc(alias = "displayName")]
    pub display_name: Option<String>,
    /// `version`: `integer (int32)`.
    pub version: Option<i32>,
    /// `description`: `string`.
    pub description: Option<String>,
    /// `color`: `string`.
    pub color: Option<String>,
    /// `shouldDisplayToAgent`: `boolean`.
    #[doc(alias = "shouldDisplayToAgent")]
    pub should_display_to_agent: Option<bool>,
    /// `context`: `PatchContext`.
    pub context: Option<Box<PatchContext>>,
    /// `journey`: `PatchJourney`.
    pub journey: Option<Box<PatchJourney>>,
    /// `externalSegment`: `PatchExternalSegment`.
    #[doc(alias = "externalSegment")]
    pub external_segment: Option<Box<PatchExternalSegment>>,
    /// `assignmentExpirationDays`: `integer (int32)`.
    #[doc(alias = "assignmentExpirationDays")]
    pub assignment_expiration_days: Option<i32>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(PatchSegment "PatchSegment" 10 {
    (
        is_active: bool = "isActive" with_is_active,
        display_name: String = "displayName" with_display_name,
        version: i32 = "version" with_version,
        description: String = "description" with_description,
        color: String = "color" with_color,
        should_display_to_agent: bool = "shouldDisplayToAgent" with_should_display_to_agent,
        context: Box<PatchContext> = "context" with_context,
        journey: Box<PatchJourney> = "journey" with_journey,
        external_segment: Box<PatchExternalSegment> = "externalSegment" with_external_segment,
        assignment_expiration_days: i32 = "assignmentExpirationDays" with_assignment_expiration_days,
    )
});
