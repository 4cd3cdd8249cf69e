// @generated from the schema "MediaSummary"; changes made here are lost at the next generation

/// The schema `MediaSummary`.
pub struct MediaSummary {
    /// `contactCenter`: `MediaSummaryDetail`.
    #[doc(alias = "contactCenter")]
    pub contact_center: ::std::option::Option<
        ::std::boxed::Box<crate::MediaSummaryDetail>,
    >,
    /// `enterprise`: `MediaSummaryDetail`.
    pub enterprise: ::std::option::Option<::std::boxed::Box<crate::MediaSummaryDetail>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for MediaSummary {
    const EMPTY: Self = Self {
        contact_center: ::std::option::Option::None,
        enterprise: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &MediaSummary = &<MediaSummary as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "MediaSummary",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("contactCenter", "contact_center", 0),
            ("enterprise", "enterprise", 0),
        ],
        fields: &[&E.contact_center, &E.enterprise],
    }
};

crate::runtime::model!(MediaSummary);

crate::runtime::setters!(MediaSummary {
    with_contact_center: contact_center: ::std::boxed::Box<crate::MediaSummaryDetail>,
    with_enterprise: enterprise: ::std::boxed::Box<crate::MediaSummaryDetail>,
});
