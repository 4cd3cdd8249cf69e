// @generated from the schema "OutOfOfficeEventUser"; changes made here are lost at the next generation

/// The schema `OutOfOfficeEventUser`.
pub struct OutOfOfficeEventUser {
    /// `id`: `string`.
    pub id: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for OutOfOfficeEventUser {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &OutOfOfficeEventUser = &<OutOfOfficeEventUser as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "OutOfOfficeEventUser",
        empty: E,
        extra: &E.extra,
        properties: &[("id", "id", 0)],
        fields: &[&E.id],
    }
};

crate::runtime::model!(OutOfOfficeEventUser);

crate::runtime::setters!(OutOfOfficeEventUser {
    with_id: id: ::std::string::String,
});
