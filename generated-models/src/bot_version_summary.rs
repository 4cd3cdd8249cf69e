// @generated from the schema "BotVersionSummary"; changes made here are lost at the next generation

/// The schema `BotVersionSummary`.
pub struct BotVersionSummary {
    /// `name`: `string`, required.
    pub name: ::std::option::Option<::std::string::String>,
    /// `id`: `string`, required.
    pub id: ::std::option::Option<::std::string::String>,
    /// `description`: `string`.
    pub description: ::std::option::Option<::std::string::String>,
    /// `botCompositeTag`: `string`, read-only.
    #[doc(alias = "botCompositeTag")]
    pub bot_composite_tag: ::std::option::Option<::std::string::String>,
    /// `version`: `string`, required.
    pub version: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for BotVersionSummary {
    const EMPTY: Self = Self {
        name: ::std::option::Option::None,
        id: ::std::option::Option::None,
        description: ::std::option::Option::None,
        bot_composite_tag: ::std::option::Option::None,
        version: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &BotVersionSummary = &<BotVersionSummary as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "BotVersionSummary",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("name", "name", 1),
            ("id", "id", 1),
            ("description", "description", 0),
            ("botCompositeTag", "bot_composite_tag", 2),
            ("version", "version", 1),
        ],
        fields: &[&E.name, &E.id, &E.description, &E.bot_composite_tag, &E.version],
    }
};

crate::runtime::model!(BotVersionSummary);

crate::runtime::setters!(BotVersionSummary {
    with_name: name: ::std::string::String,
    with_id: id: ::std::string::String,
    with_description: description: ::std::string::String,
    with_bot_composite_tag: bot_composite_tag: ::std::string::String,
    with_version: version: ::std::string::String,
});
