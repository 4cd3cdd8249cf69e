// @generated from the schema "PatchUser"; changes made here are lost at the next generation

/// The schema `PatchUser`.
pub struct PatchUser {
    /// `id`: `string`.
    pub id: ::std::option::Option<::std::string::String>,
    /// `preferredName`: `string`.
    #[doc(alias = "preferredName")]
    pub preferred_name: ::std::option::Option<::std::string::String>,
    /// `acdAutoAnswer`: `boolean`.
    #[doc(alias = "acdAutoAnswer")]
    pub acd_auto_answer: ::std::option::Option<bool>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for PatchUser {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        preferred_name: ::std::option::Option::None,
        acd_auto_answer: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &PatchUser = &<PatchUser as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "PatchUser",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("id", "id", 0),
            ("preferredName", "preferred_name", 0),
            ("acdAutoAnswer", "acd_auto_answer", 0),
        ],
        fields: &[&E.id, &E.preferred_name, &E.acd_auto_answer],
    }
};

crate::runtime::model!(PatchUser);

crate::runtime::setters!(PatchUser {
    with_id: id: ::std::string::String,
    with_preferred_name: preferred_name: ::std::string::String,
    with_acd_auto_answer: acd_auto_answer: bool,
});
