// @generated from the schema "UploadUrlRequestBody"; changes made here are lost at the next generation

/// The schema `UploadUrlRequestBody`.
pub struct UploadUrlRequestBody {
    /// `contentLengthBytes`: `integer (int64)`, required.
    #[doc(alias = "contentLengthBytes")]
    pub content_length_bytes: ::std::option::Option<i64>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for UploadUrlRequestBody {
    const EMPTY: Self = Self {
        content_length_bytes: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &UploadUrlRequestBody = &<UploadUrlRequestBody as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "UploadUrlRequestBody",
        empty: E,
        extra: &E.extra,
        properties: &[("contentLengthBytes", "content_length_bytes", 1)],
        fields: &[&E.content_length_bytes],
    }
};

crate::runtime::model!(UploadUrlRequestBody);

crate::runtime::setters!(UploadUrlRequestBody {
    with_content_length_bytes: content_length_bytes: i64,
});
