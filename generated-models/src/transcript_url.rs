// @generated from the schema "TranscriptUrl"; changes made here are lost at the next generation

/// The schema `TranscriptUrl`.
pub struct TranscriptUrl {
    /// `url`: `string`.
    pub url: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for TranscriptUrl {
    const EMPTY: Self = Self {
        url: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &TranscriptUrl = &<TranscriptUrl as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "TranscriptUrl",
        empty: E,
        extra: &E.extra,
        properties: &[("url", "url", 0)],
        fields: &[&E.url],
    }
};

crate::runtime::model!(TranscriptUrl);

crate::runtime::setters!(TranscriptUrl {
    with_url: url: ::std::string::String,
});
