// @generated from the schema "OtherProfileAssignment"; changes made here are lost at the next generation

/// The schema `OtherProfileAssignment`.
pub struct OtherProfileAssignment {
    /// `id`: `string`.
    pub id: ::std::option::Option<::std::string::String>,
    /// `currentProfile`: `DomainEntityRef`.
    #[doc(alias = "currentProfile")]
    pub current_profile: ::std::option::Option<
        ::std::boxed::Box<crate::DomainEntityRef>,
    >,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for OtherProfileAssignment {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        current_profile: ::std::option::Option::None,
        self_uri: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &OtherProfileAssignment = &<OtherProfileAssignment as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "OtherProfileAssignment",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("id", "id", 0),
            ("currentProfile", "current_profile", 0),
            ("selfUri", "self_uri", 2),
        ],
        fields: &[&E.id, &E.current_profile, &E.self_uri],
    }
};

crate::runtime::model!(OtherProfileAssignment);

crate::runtime::setters!(OtherProfileAssignment {
    with_id: id: ::std::string::String,
    with_current_profile: current_profile: ::std::boxed::Box<crate::DomainEntityRef>,
    with_self_uri: self_uri: ::std::string::String,
});
