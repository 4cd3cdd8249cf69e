// @generated from the schema "JourneyViewChartGroupByAttribute"; changes made here are lost at the next generation

/// The schema `JourneyViewChartGroupByAttribute`.
#[repr(C)]
pub struct JourneyViewChartGroupByAttribute {
    /// `elementId`: `string`, required.
    #[doc(alias = "elementId")]
    pub element_id: ::std::option::Option<::std::string::String>,
    /// `attribute`: `string`, required.
    pub attribute: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(JourneyViewChartGroupByAttribute "JourneyViewChartGroupByAttribute" 2 {
    (
        element_id: ::std::string::String = "elementId" 1 with_element_id,
        attribute: ::std::string::String = "attribute" 1 with_attribute,
    )
});
