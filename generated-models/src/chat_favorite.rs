// @generated from the schema "ChatFavorite"; changes made here are lost at the next generation

/// The schema `ChatFavorite`.
pub struct ChatFavorite {
    /// `id`: `string`, required.
    pub id: ::std::option::Option<::std::string::String>,
    /// `externalId`: `string`, required.
    #[doc(alias = "externalId")]
    pub external_id: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for ChatFavorite {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        external_id: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &ChatFavorite = &<ChatFavorite as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "ChatFavorite",
        empty: E,
        extra: &E.extra,
        properties: &[("id", "id", 1), ("externalId", "external_id", 1)],
        fields: &[&E.id, &E.external_id],
    }
};

crate::runtime::model!(ChatFavorite);

crate::runtime::setters!(ChatFavorite {
    with_id: id: ::std::string::String,
    with_external_id: external_id: ::std::string::String,
});
