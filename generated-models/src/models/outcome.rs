// @generated from the schema "Outcome"; changes made here are lost at the next generation

use crate::{AssociatedValueField, Context, Journey};
use crate::runtime::{DateTime, Extra};

/// The schema `Outcome`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct Outcome {
    /// `id`: `string`, required.
    pub id: Option<String>,
    /// `isActive`: `boolean`, required.
    #[doc(alias = "isActive")]
    pub is_active: Option<bool>,
    /// `displayName`: `string`, required.
    #[doc(alias = "displayName")]
    pub display_name: Option<String>,
    /// `version`: `integer (int32)`, required.
    pub version: Option<i32>,
    /// `description`: `string`.
    pub description: Option<String>,
    /// `isPositive`: `boolean`, required.
    #[doc(alias = "isPositive")]
    pub is_positive: Option<bool>,
    /// `context`: `Context`, required.
    pub context: Option<Box<Context>>,
    /// `journey`: `Journey`, required.
    pub journey: Option<Box<Journey>>,
    /// `associatedValueField`: `AssociatedValueField`.
    #[doc(alias = "associatedValueField")]
    pub associated_value_field: Option<Box<AssociatedValueField>>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: Option<String>,
    /// `createdDate`: `string (date-time)`, required.
    #[doc(alias = "createdDate")]
    pub created_date: Option<DateTime>,
    /// `modifiedDate`: `string (date-time)`, required.
    #[doc(alias = "modifiedDate")]
    pub modified_date: Option<DateTime>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(Outcome "Outcome" 12 {
    (
        id: String = "id" with_id required,
        is_active: bool = "isActive" with_is_active required,
        display_name: String = "displayName" with_display_name required,
        version: i32 = "version" with_version required,
        description: String = "description" with_description,
        is_positive: bool = "isPositive" with_is_positive required,
        context: Box<Context> = "context" with_context required,
        journey: Box<Journey> = "journey" with_journey required,
        associated_value_field: Box<AssociatedValueField> = "associatedValueField" with_associated_value_field,
        self_uri: String = "selfUri" with_self_uri read_only,
        created_date: DateTime = "createdDate" with_created_date required,
        modified_date: DateTime = "modifiedDate" with_modified_date required,
    )
});
