// @generated from the schema "MergeOperation"; changes made here are lost at the next generation

/// The schema `MergeOperation`.
pub struct MergeOperation {
    /// `sourceContact`: `AddressableEntityRef`, read-only.
    #[doc(alias = "sourceContact")]
    pub source_contact: ::std::option::Option<
        ::std::boxed::Box<crate::AddressableEntityRef>,
    >,
    /// `targetContact`: `AddressableEntityRef`, read-only.
    #[doc(alias = "targetContact")]
    pub target_contact: ::std::option::Option<
        ::std::boxed::Box<crate::AddressableEntityRef>,
    >,
    /// `resultingContact`: `AddressableEntityRef`, read-only.
    #[doc(alias = "resultingContact")]
    pub resulting_contact: ::std::option::Option<
        ::std::boxed::Box<crate::AddressableEntityRef>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for MergeOperation {
    const EMPTY: Self = Self {
        source_contact: ::std::option::Option::None,
        target_contact: ::std::option::Option::None,
        resulting_contact: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &MergeOperation = &<MergeOperation as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "MergeOperation",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("sourceContact", "source_contact", 2),
            ("targetContact", "target_contact", 2),
            ("resultingContact", "resulting_contact", 2),
        ],
        fields: &[&E.source_contact, &E.target_contact, &E.resulting_contact],
    }
};

crate::runtime::model!(MergeOperation);

crate::runtime::setters!(MergeOperation {
    with_source_contact: source_contact: ::std::boxed::Box<crate::AddressableEntityRef>,
    with_target_contact: target_contact: ::std::boxed::Box<crate::AddressableEntityRef>,
    with_resulting_contact: resulting_contact: ::std::boxed::Box<crate::AddressableEntityRef>,
});
