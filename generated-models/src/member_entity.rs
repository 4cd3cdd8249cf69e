// @generated from the schema "MemberEntity"; changes made here are lost at the next generation

/// The schema `MemberEntity`.
pub struct MemberEntity {
    /// `id`: `string`.
    pub id: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for MemberEntity {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &MemberEntity = &<MemberEntity as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "MemberEntity",
        empty: E,
        extra: &E.extra,
        properties: &[("id", "id", 0)],
        fields: &[&E.id],
    }
};

crate::runtime::model!(MemberEntity);

crate::runtime::setters!(MemberEntity {
    with_id: id: ::std::string::String,
});
