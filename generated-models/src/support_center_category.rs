// @generated from the schema "SupportCenterCategory"; changes made here are lost at the next generation

/// The schema `SupportCenterCategory`.
pub struct SupportCenterCategory {
    /// `id`: `string`.
    pub id: ::std::option::Option<::std::string::String>,
    /// `selfUri`: `string (uri)`.
    #[doc(alias = "selfUri")]
    pub self_uri: ::std::option::Option<::std::string::String>,
    /// `image`: `SupportCenterImage`.
    pub image: ::std::option::Option<::std::boxed::Box<crate::SupportCenterImage>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for SupportCenterCategory {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        self_uri: ::std::option::Option::None,
        image: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &SupportCenterCategory = &<SupportCenterCategory as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "SupportCenterCategory",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("id", "id", 0),
            ("selfUri", "self_uri", 0),
            ("image", "image", 0),
        ],
        fields: &[&E.id, &E.self_uri, &E.image],
    }
};

crate::runtime::model!(SupportCenterCategory);

crate::runtime::setters!(SupportCenterCategory {
    with_id: id: ::std::string::String,
    with_self_uri: self_uri: ::std::string::String,
    with_image: image: ::std::boxed::Box<crate::SupportCenterImage>,
});
