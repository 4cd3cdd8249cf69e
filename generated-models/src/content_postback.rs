// @generated from the schema "ContentPostback"; changes made here are lost at the next generation

/// The schema `ContentPostback`.
pub struct ContentPostback {
    /// `id`: `string`.
    pub id: ::std::option::Option<::std::string::String>,
    /// `text`: `string`.
    pub text: ::std::option::Option<::std::string::String>,
    /// `payload`: `string`, required.
    pub payload: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for ContentPostback {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        text: ::std::option::Option::None,
        payload: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &ContentPostback = &<ContentPostback as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "ContentPostback",
        empty: E,
        extra: &E.extra,
        properties: &[("id", "id", 0), ("text", "text", 0), ("payload", "payload", 1)],
        fields: &[&E.id, &E.text, &E.payload],
    }
};

crate::runtime::model!(ContentPostback);

crate::runtime::setters!(ContentPostback {
    with_id: id: ::std::string::String,
    with_text: text: ::std::string::String,
    with_payload: payload: ::std::string::String,
});
