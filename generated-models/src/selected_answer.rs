// @generated from the schema "SelectedAnswer"; changes made here are lost at the next generation

/// The schema `SelectedAnswer`.
pub struct SelectedAnswer {
    /// `document`: `AddressableEntityRef`, required.
    pub document: ::std::option::Option<::std::boxed::Box<crate::AddressableEntityRef>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for SelectedAnswer {
    const EMPTY: Self = Self {
        document: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &SelectedAnswer = &<SelectedAnswer as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "SelectedAnswer",
        empty: E,
        extra: &E.extra,
        properties: &[("document", "document", 1)],
        fields: &[&E.document],
    }
};

crate::runtime::model!(SelectedAnswer);

crate::runtime::setters!(SelectedAnswer {
    with_document: document: ::std::boxed::Box<crate::AddressableEntityRef>,
});
