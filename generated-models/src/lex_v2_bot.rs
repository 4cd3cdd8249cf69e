// @generated from the schema "LexV2Bot"; changes made here are lost at the next generation

/// The schema `LexV2Bot`.
pub struct LexV2Bot {
    /// `id`: `string`, read-only.
    pub id: ::std::option::Option<::std::string::String>,
    /// `name`: `string`.
    pub name: ::std::option::Option<::std::string::String>,
    /// `botId`: `string`, required.
    #[doc(alias = "botId")]
    pub bot_id: ::std::option::Option<::std::string::String>,
    /// `region`: `string`, required.
    pub region: ::std::option::Option<::std::string::String>,
    /// `description`: `string`.
    pub description: ::std::option::Option<::std::string::String>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for LexV2Bot {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        name: ::std::option::Option::None,
        bot_id: ::std::option::Option::None,
        region: ::std::option::Option::None,
        description: ::std::option::Option::None,
        self_uri: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &LexV2Bot = &<LexV2Bot as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "LexV2Bot",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("id", "id", 2),
            ("name", "name", 0),
            ("botId", "bot_id", 1),
            ("region", "region", 1),
            ("description", "description", 0),
            ("selfUri", "self_uri", 2),
        ],
        fields: &[&E.id, &E.name, &E.bot_id, &E.region, &E.description, &E.self_uri],
    }
};

crate::runtime::model!(LexV2Bot);

crate::runtime::setters!(LexV2Bot {
    with_id: id: ::std::string::String,
    with_name: name: ::std::string::String,
    with_bot_id: bot_id: ::std::string::String,
    with_region: region: ::std::string::String,
    with_description: description: ::std::string::String,
    with_self_uri: self_uri: ::std::string::String,
});
