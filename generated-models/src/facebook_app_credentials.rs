// @generated from the schema "FacebookAppCredentials"; changes made here are lost at the next generation

/// The schema `FacebookAppCredentials`.
pub struct FacebookAppCredentials {
    /// `id`: `string`, required, read-only.
    pub id: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for FacebookAppCredentials {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &FacebookAppCredentials = &<FacebookAppCredentials as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "FacebookAppCredentials",
        empty: E,
        extra: &E.extra,
        properties: &[("id", "id", 3)],
        fields: &[&E.id],
    }
};

crate::runtime::model!(FacebookAppCredentials);

crate::runtime::setters!(FacebookAppCredentials {
    with_id: id: ::std::string::String,
});
