// @generated from the schema "JourneyViewChartGroupByAttribute"; changes made here are lost at the next generation

use crate::runtime::Extra;

/// The schema `JourneyViewChartGroupByAttribute`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct JourneyViewChartGroupByAttribute {
    /// `elementId`: `string`, required.
    #[doc(alias = "elementId")]
    pub element_id: Option<String>,
    /// `attribute`: `string`, required.
    pub attribute: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(JourneyViewChartGroupByAttribute "JourneyViewChartGroupByAttribute" 2 {
    (
        element_id: String = "elementId" with_element_id required,
        attribute: String = "attribute" with_attribute required,
    )
});
