// @generated from the schema "JourneyViewResult"; changes made here are lost at the next generation

/// The schema `JourneyViewResult`.
pub struct JourneyViewResult {
    /// `elements`: `array of JourneyViewResultElement`, read-only.
    pub elements: ::std::option::Option<
        ::std::vec::Vec<crate::JourneyViewResultElement>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for JourneyViewResult {
    const EMPTY: Self = Self {
        elements: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &JourneyViewResult = &<JourneyViewResult as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "JourneyViewResult",
        empty: E,
        extra: &E.extra,
        properties: &[("elements", "elements", 2)],
        fields: &[&E.elements],
    }
};

crate::runtime::model!(JourneyViewResult);

crate::runtime::setters!(JourneyViewResult {
    with_elements: elements: ::std::vec::Vec<crate::JourneyViewResultElement>,
});
