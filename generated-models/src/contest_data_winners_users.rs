// @generated from the schema "ContestDataWinnersUsers"; changes made here are lost at the next generation

/// The schema `ContestDataWinnersUsers`.
pub struct ContestDataWinnersUsers {
    /// `id`: `string`.
    pub id: ::std::option::Option<::std::string::String>,
    /// `rank`: `integer (int32)`.
    pub rank: ::std::option::Option<i32>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for ContestDataWinnersUsers {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        rank: ::std::option::Option::None,
        self_uri: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &ContestDataWinnersUsers = &<ContestDataWinnersUsers as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "ContestDataWinnersUsers",
        empty: E,
        extra: &E.extra,
        properties: &[("id", "id", 0), ("rank", "rank", 0), ("selfUri", "self_uri", 2)],
        fields: &[&E.id, &E.rank, &E.self_uri],
    }
};

crate::runtime::model!(ContestDataWinnersUsers);

crate::runtime::setters!(ContestDataWinnersUsers {
    with_id: id: ::std::string::String,
    with_rank: rank: i32,
    with_self_uri: self_uri: ::std::string::String,
});
