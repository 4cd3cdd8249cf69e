// @generated from the schema "Channel"; changes made here are lost at the next generation

/// The schema `Channel`.
pub struct Channel {
    /// `connectUri`: `string (uri)`.
    #[doc(alias = "connectUri")]
    pub connect_uri: ::std::option::Option<::std::string::String>,
    /// `id`: `string`.
    pub id: ::std::option::Option<::std::string::String>,
    /// `expires`: `string (date-time)`.
    pub expires: ::std::option::Option<crate::runtime::DateTime>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for Channel {
    const EMPTY: Self = Self {
        connect_uri: ::std::option::Option::None,
        id: ::std::option::Option::None,
        expires: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &Channel = &<Channel as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "Channel",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("connectUri", "connect_uri", 0),
            ("id", "id", 0),
            ("expires", "expires", 0),
        ],
        fields: &[&E.connect_uri, &E.id, &E.expires],
    }
};

crate::runtime::model!(Channel);

crate::runtime::setters!(Channel {
    with_connect_uri: connect_uri: ::std::string::String,
    with_id: id: ::std::string::String,
    with_expires: expires: crate::runtime::DateTime,
});
