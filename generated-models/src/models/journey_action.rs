// @generated from the schema "JourneyAction"; changes made here are lost at the next generation

use crate::JourneyActionMap;
use crate::runtime::Extra;

/// Something that the platform offered a customer during a visit.
///
/// The schema `JourneyAction`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct JourneyAction {
    /// The id of the offer.
    ///
    /// `id`: `string`, required.
    pub id: Option<String>,
    /// The rule that the offer was made by.
    ///
    /// `actionMap`: `JourneyActionMap`, required.
    #[doc(alias = "actionMap")]
    pub action_map: Option<Box<JourneyActionMap>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(JourneyAction "JourneyAction" 2 {
    (
        id: String = "id" with_id required,
        action_map: Box<JourneyActionMap> = "actionMap" with_action_map required,
    )
});
