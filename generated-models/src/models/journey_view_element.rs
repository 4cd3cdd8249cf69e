// @generated from the schema "JourneyViewElement"; changes made here are lost at the next generation

use crate::{
    JourneyViewElementAttributes, JourneyViewElementDisplayAttributes,
    JourneyViewElementFilter, JourneyViewLink,
};
use crate::runtime::Extra;

/// The schema `JourneyViewElement`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct JourneyViewElement {
    /// `id`: `string`, required.
    pub id: Option<String>,
    /// `name`: `string`, required.
    pub name: Option<String>,
    /// `attributes`: `JourneyViewElementAttributes`, required.
    pub attributes: Option<Box<JourneyViewElementAttributes>>,
    /// `displayAttributes`: `JourneyViewElementDisplayAttributes`.
    #[doc(alias = "displayAttributes")]
    pub display_attributes: Option<Box<JourneyViewElementDisplayAttributes>>,
    /// `filter`: `JourneyViewElementFilter`.
    pub filter: Option<Box<JourneyViewElementFilter>>,
    /// `followedBy`: `array of JourneyViewLink`.
    #[doc(alias = "followedBy")]
    pub followed_by: Option<Vec<JourneyViewLink>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(JourneyViewElement "JourneyViewElement" 6 {
    (
        id: String = "id" with_id required,
        name: String = "name" with_name required,
        attributes: Box<JourneyViewElementAttributes> = "attributes" with_attributes required,
        display_attributes: Box<JourneyViewElementDisplayAttributes> = "displayAttributes" with_display_attributes,
        filter: Box<JourneyViewElementFilter> = "filter" with_filter,
        followed_by: Vec<JourneyViewLink> = "followedBy" with_followed_by,
    )
});
