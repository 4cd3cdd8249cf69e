// @generated from the schema "UnansweredGroups"; changes made here are lost at the next generation

/// The schema `UnansweredGroups`.
pub struct UnansweredGroups {
    /// `entities`: `array of UnansweredGroup`.
    pub entities: ::std::option::Option<::std::vec::Vec<crate::UnansweredGroup>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for UnansweredGroups {
    const EMPTY: Self = Self {
        entities: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &UnansweredGroups = &<UnansweredGroups as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "UnansweredGroups",
        empty: E,
        extra: &E.extra,
        properties: &[("entities", "entities", 0)],
        fields: &[&E.entities],
    }
};

crate::runtime::model!(UnansweredGroups);

crate::runtime::setters!(UnansweredGroups {
    with_entities: entities: ::std::vec::Vec<crate::UnansweredGroup>,
});
