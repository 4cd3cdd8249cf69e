// @generated from the schema "BotIntent"; changes made here are lost at the next generation

/// The schema `BotIntent`.
pub struct BotIntent {
    /// `name`: `string`, required.
    pub name: ::std::option::Option<::std::string::String>,
    /// `slots`: `map of BotSlot`.
    pub slots: ::std::option::Option<
        ::std::collections::BTreeMap<::std::string::String, crate::BotSlot>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for BotIntent {
    const EMPTY: Self = Self {
        name: ::std::option::Option::None,
        slots: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &BotIntent = &<BotIntent as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "BotIntent",
        empty: E,
        extra: &E.extra,
        properties: &[("name", "name", 1), ("slots", "slots", 0)],
        fields: &[&E.name, &E.slots],
    }
};

crate::runtime::model!(BotIntent);

crate::runtime::setters!(BotIntent {
    with_name: name: ::std::string::String,
    with_slots: slots: ::std::collections::BTreeMap<::std::string::String, crate::BotSlot>,
});
