// @generated from the schema "BotSlot"; changes made here are lost at the next generation

/// The schema `BotSlot`.
pub struct BotSlot {
    /// `name`: `string`, required.
    pub name: ::std::option::Option<::std::string::String>,
    /// `type`: `string`, required.
    pub r#type: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for BotSlot {
    const EMPTY: Self = Self {
        name: ::std::option::Option::None,
        r#type: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &BotSlot = &<BotSlot as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "BotSlot",
        empty: E,
        extra: &E.extra,
        properties: &[("name", "name", 1), ("type", "type", 1)],
        fields: &[&E.name, &E.r#type],
    }
};

crate::runtime::model!(BotSlot);

crate::runtime::setters!(BotSlot {
    with_name: name: ::std::string::String,
    with_type: r#type: ::std::string::String,
});
