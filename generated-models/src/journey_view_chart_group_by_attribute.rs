// @generated from the schema "JourneyViewChartGroupByAttribute"; changes made here are lost at the next generation

/// The schema `JourneyViewChartGroupByAttribute`.
pub struct JourneyViewChartGroupByAttribute {
    /// `elementId`: `string`, required.
    #[doc(alias = "elementId")]
    pub element_id: ::std::option::Option<::std::string::String>,
    /// `attribute`: `string`, required.
    pub attribute: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for JourneyViewChartGroupByAttribute {
    const EMPTY: Self = Self {
        element_id: ::std::option::Option::None,
        attribute: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &JourneyViewChartGroupByAttribute = &<JourneyViewChartGroupByAttribute as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "JourneyViewChartGroupByAttribute",
        empty: E,
        extra: &E.extra,
        properties: &[("elementId", "element_id", 1), ("attribute", "attribute", 1)],
        fields: &[&E.element_id, &E.attribute],
    }
};

crate::runtime::model!(JourneyViewChartGroupByAttribute);

crate::runtime::setters!(JourneyViewChartGroupByAttribute {
    with_element_id: element_id: ::std::string::String,
    with_attribute: attribute: ::std::string::String,
});
