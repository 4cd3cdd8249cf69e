// @generated from the schema "CreateRoomResponse"; changes made here are lost at the next generation

/// The schema `CreateRoomResponse`.
pub struct CreateRoomResponse {
    /// `jid`: `string`, required.
    pub jid: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for CreateRoomResponse {
    const EMPTY: Self = Self {
        jid: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &CreateRoomResponse = &<CreateRoomResponse as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "CreateRoomResponse",
        empty: E,
        extra: &E.extra,
        properties: &[("jid", "jid", 1)],
        fields: &[&E.jid],
    }
};

crate::runtime::model!(CreateRoomResponse);

crate::runtime::setters!(CreateRoomResponse {
    with_jid: jid: ::std::string::String,
});
