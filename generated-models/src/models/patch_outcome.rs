// @generated from the schema "PatchOutcome"; changes made here are lost at the next generation

use crate::{PatchAssociatedValueField, PatchContext, PatchJourney};
use crate::runtime::Extra;

/// The schema `PatchOutcome`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct PatchOutcome {
    /// `isActive`: `boolean`.
    #[doc(alias = "isActive")]
    pub is_active: Option<bool>,
    /// `displayName`: `string`, required.
    #[doc(alias = "displayName")]
    pub display_name: Option<String>,
    /// `version`: `integer (int32)`.
    pub version: Option<i32>,
    /// `description`: `string`.
    pub description: Option<String>,
    /// `isPositive`: `boolean`.
    #[doc(alias = "isPositive")]
    pub is_positive: Option<bool>,
    /// `context`: `PatchContext`.
    pub context: Option<Box<PatchContext>>,
    /// `journey`: `PatchJourney`.
    pub journey: Option<Box<PatchJourney>>,
    /// `associatedValueField`: `PatchAssociatedValueField`.
    #[doc(alias = "associatedValueField")]
    pub associated_value_field: Option<Box<PatchAssociatedValueField>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(PatchOutcome "PatchOutcome" 8 {
    (
        is_active: bool = "isActive" with_is_active,
        display_name: String = "displayName" with_display_name required,
        version: i32 = "version" with_version,
        description: String = "description" with_description,
        is_positive: bool = "isPositive" with_is_positive,
        context: Box<PatchContext> = "context" with_context,
        journey: Box<PatchJourney> = "journey" with_journey,
        associated_value_field: Box<PatchAssociatedValueField> = "associatedValueField" with_associated_value_field,
    )
});
