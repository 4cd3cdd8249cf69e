// @generated from the schema "LabelsFilter"; changes made here are lost at the next generation

/// The schema `LabelsFilter`.
pub struct LabelsFilter {
    /// `entities`: `array of LabelEntity`, required.
    pub entities: ::std::option::Option<::std::vec::Vec<crate::LabelEntity>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for LabelsFilter {
    const EMPTY: Self = Self {
        entities: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &LabelsFilter = &<LabelsFilter as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "LabelsFilter",
        empty: E,
        extra: &E.extra,
        properties: &[("entities", "entities", 1)],
        fields: &[&E.entities],
    }
};

crate::runtime::model!(LabelsFilter);

crate::runtime::setters!(LabelsFilter {
    with_entities: entities: ::std::vec::Vec<crate::LabelEntity>,
});
