// @generated from the schema "LearningScormUploadRequest"; changes made here are lost at the next generation

/// The schema `LearningScormUploadRequest`.
pub struct LearningScormUploadRequest {
    /// `contentMd5`: `string`, required.
    #[doc(alias = "contentMd5")]
    pub content_md5: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for LearningScormUploadRequest {
    const EMPTY: Self = Self {
        content_md5: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &LearningScormUploadRequest = &<LearningScormUploadRequest as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "LearningScormUploadRequest",
        empty: E,
        extra: &E.extra,
        properties: &[("contentMd5", "content_md5", 1)],
        fields: &[&E.content_md5],
    }
};

crate::runtime::model!(LearningScormUploadRequest);

crate::runtime::setters!(LearningScormUploadRequest {
    with_content_md5: content_md5: ::std::string::String,
});
