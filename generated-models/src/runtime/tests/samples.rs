//! Models as the generator prints them, each in a module of its own, with every kind of field.

pub mod participant {
    pub struct Participant {
        pub id: ::std::option::Option<::std::string::String>,
        pub start_time: ::std::option::Option<crate::runtime::DateTime>,
        pub state: ::std::option::Option<crate::runtime::Open<State>>,
        pub held: ::std::option::Option<bool>,
        pub timeout_seconds: ::std::option::Option<i32>,
        pub wrapup_timeout_ms: ::std::option::Option<i64>,
        pub ratio: ::std::option::Option<f64>,
        pub media_roles: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
        pub user: ::std::option::Option<::std::boxed::Box<super::Reference>>,
        pub attributes: ::std::option::Option<
            ::std::collections::BTreeMap<::std::string::String, ::std::string::String>,
        >,
        pub day: ::std::option::Option<crate::runtime::Date>,
        pub local: ::std::option::Option<crate::runtime::LocalDateTime>,
        pub anything: ::std::option::Option<::serde_json::Value>,
        pub r#type: ::std::option::Option<::std::string::String>,
        pub self_: ::std::option::Option<::std::boxed::Box<Participant>>,
        pub additional_properties: ::std::option::Option<::serde_json::Value>,
        pub v_ref: ::std::option::Option<::std::string::String>,
        pub urn: ::std::option::Option<::std::boxed::Box<super::Reference>>,
        pub extra_: ::std::option::Option<::std::string::String>,
        pub pet: ::std::option::Option<::std::boxed::Box<super::Pet>>,
        pub level: ::std::option::Option<crate::runtime::Open<Level>>,
        pub aliased: ::std::option::Option<::std::boxed::Box<super::References>>,
        pub extra: crate::runtime::Extra,
    }

    impl crate::runtime::Model for Participant {
        const EMPTY: Self = Self {
            id: ::std::option::Option::None,
            start_time: ::std::option::Option::None,
            state: ::std::option::Option::None,
            held: ::std::option::Option::None,
            timeout_seconds: ::std::option::Option::None,
            wrapup_timeout_ms: ::std::option::Option::None,
            ratio: ::std::option::Option::None,
            media_roles: ::std::option::Option::None,
            user: ::std::option::Option::None,
            attributes: ::std::option::Option::None,
            day: ::std::option::Option::None,
            local: ::std::option::Option::None,
            anything: ::std::option::Option::None,
            r#type: ::std::option::Option::None,
            self_: ::std::option::Option::None,
            additional_properties: ::std::option::Option::None,
            v_ref: ::std::option::Option::None,
            urn: ::std::option::Option::None,
            extra_: ::std::option::Option::None,
            pet: ::std::option::Option::None,
            level: ::std::option::Option::None,
            aliased: ::std::option::Option::None,
            extra: crate::runtime::Extra::EMPTY,
        };
        const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
    }

    static SCHEMA: crate::runtime::Schema = {
        const E: &Participant = &<Participant as crate::runtime::Model>::EMPTY;
        crate::runtime::Schema {
            name: "Participant",
            empty: E,
            extra: &E.extra,
            properties: &[
                ("id", "id", 2),
                ("startTime", "start_time", 0),
                ("state", "state", 1),
                ("held", "held", 0),
                ("timeoutSeconds", "timeout_seconds", 4),
                ("wrapupTimeoutMs", "wrapup_timeout_ms", 0),
                ("ratio", "ratio", 0),
                ("mediaRoles", "media_roles", 0),
                ("user", "user", 0),
                ("attributes", "attributes", 0),
                ("day", "day", 0),
                ("local", "local", 0),
                ("anything", "anything", 0),
                ("type", "r#type", 0),
                ("self", "self_", 3),
                ("additionalProperties", "additional_properties", 0),
                ("$ref", "v_ref", 0),
                (
                    "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User",
                    "urn",
                    0,
                ),
                ("extra", "extra_", 0),
                ("pet", "pet", 0),
                ("level", "level", 0),
                ("aliased", "aliased", 0),
            ],
            fields: &[
                &E.id,
                &E.start_time,
                &E.state,
                &E.held,
                &E.timeout_seconds,
                &E.wrapup_timeout_ms,
                &E.ratio,
                &E.media_roles,
                &E.user,
                &E.attributes,
                &E.day,
                &E.local,
                &E.anything,
                &E.r#type,
                &E.self_,
                &E.additional_properties,
                &E.v_ref,
                &E.urn,
                &E.extra_,
                &E.pet,
                &E.level,
                &E.aliased,
            ],
        }
    };

    crate::runtime::model!(Participant);

    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    #[non_exhaustive]
    pub enum State {
        Alerting,
        Connected,
        TransferConference,
    }

    impl crate::runtime::Enum for State {
        const VALUES: &'static [(Self, &'static str)] = &[
            (Self::Alerting, "alerting"),
            (Self::Connected, "connected"),
            (Self::TransferConference, "transfer.conference"),
        ];
    }

    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    #[non_exhaustive]
    pub enum Level {
        V1,
        V15,
        Minus1,
    }

    impl crate::runtime::Enum for Level {
        const VALUES: &'static [(Self, &'static str)] =
            &[(Self::V1, "1"), (Self::V15, "1.5"), (Self::Minus1, "-1")];
        const NUMERIC: bool = true;
    }
}

pub mod reference {
    pub struct Reference {
        pub name: ::std::option::Option<::std::string::String>,
        pub password: ::std::option::Option<::std::string::String>,
        pub version: ::std::option::Option<i64>,
        pub parent: ::std::option::Option<::std::boxed::Box<Reference>>,
        pub extra: crate::runtime::Extra,
    }

    impl crate::runtime::Model for Reference {
        const EMPTY: Self = Self {
            name: ::std::option::Option::None,
            password: ::std::option::Option::None,
            version: ::std::option::Option::None,
            parent: ::std::option::Option::None,
            extra: crate::runtime::Extra::EMPTY,
        };
        const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
    }

    static SCHEMA: crate::runtime::Schema = {
        const E: &Reference = &<Reference as crate::runtime::Model>::EMPTY;
        crate::runtime::Schema {
            name: "Reference",
            empty: E,
            extra: &E.extra,
            properties: &[
                ("name", "name", 1),
                ("password", "password", 24),
                ("version", "version", 1),
                ("parent", "parent", 0),
            ],
            fields: &[&E.name, &E.password, &E.version, &E.parent],
        }
    };

    crate::runtime::model!(Reference);

    crate::runtime::setters!(Reference {
        with_name: name: ::std::string::String,
        with_password: password: ::std::string::String,
        with_version: version: i64,
        with_parent: parent: ::std::boxed::Box<Reference>,
    });
}

pub mod conversation {
    pub struct Conversation {
        pub id: ::std::option::Option<::std::string::String>,
        pub participants: ::std::option::Option<::std::vec::Vec<super::Participant>>,
        pub by_name: ::std::option::Option<
            ::std::collections::BTreeMap<::std::string::String, super::Reference>,
        >,
        pub matrix: ::std::option::Option<::std::vec::Vec<::std::vec::Vec<i32>>>,
        pub states:
            ::std::option::Option<::std::vec::Vec<crate::runtime::Open<super::participant::State>>>,
        pub nullable: ::std::option::Option<::std::vec::Vec<::std::option::Option<i64>>>,
        pub nullable_map: ::std::option::Option<
            ::std::collections::BTreeMap<
                ::std::string::String,
                ::std::option::Option<super::Reference>,
            >,
        >,
        pub pets: ::std::option::Option<::std::vec::Vec<super::Pet>>,
        pub node: ::std::option::Option<::std::boxed::Box<super::JsonNode>>,
        pub nodes: ::std::option::Option<::std::vec::Vec<super::JsonNode>>,
        pub times: ::std::option::Option<
            ::std::collections::BTreeMap<
                ::std::string::String,
                ::std::vec::Vec<crate::runtime::DateTime>,
            >,
        >,
        pub extra: crate::runtime::Extra,
    }

    impl crate::runtime::Model for Conversation {
        const EMPTY: Self = Self {
            id: ::std::option::Option::None,
            participants: ::std::option::Option::None,
            by_name: ::std::option::Option::None,
            matrix: ::std::option::Option::None,
            states: ::std::option::Option::None,
            nullable: ::std::option::Option::None,
            nullable_map: ::std::option::Option::None,
            pets: ::std::option::Option::None,
            node: ::std::option::Option::None,
            nodes: ::std::option::Option::None,
            times: ::std::option::Option::None,
            extra: crate::runtime::Extra::EMPTY,
        };
        const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
    }

    static SCHEMA: crate::runtime::Schema = {
        const E: &Conversation = &<Conversation as crate::runtime::Model>::EMPTY;
        crate::runtime::Schema {
            name: "Conversation",
            empty: E,
            extra: &E.extra,
            properties: &[
                ("id", "id", 0),
                ("participants", "participants", 0),
                ("byName", "by_name", 0),
                ("matrix", "matrix", 0),
                ("states", "states", 0),
                ("nullable", "nullable", 0),
                ("nullableMap", "nullable_map", 0),
                ("pets", "pets", 0),
                ("node", "node", 0),
                ("nodes", "nodes", 0),
                ("times", "times", 0),
            ],
            fields: &[
                &E.id,
                &E.participants,
                &E.by_name,
                &E.matrix,
                &E.states,
                &E.nullable,
                &E.nullable_map,
                &E.pets,
                &E.node,
                &E.nodes,
                &E.times,
            ],
        }
    };

    crate::runtime::model!(Conversation);
}

pub mod pet {
    #[non_exhaustive]
    pub enum Pet {
        Person(::std::boxed::Box<super::Participant>),
        Thing(::std::boxed::Box<super::Reference>),
        Other(::std::boxed::Box<::serde_json::Value>),
    }

    crate::runtime::union!(Pet, "type", Other, {
        "person" => Person,
        "thing" => Thing,
        "object" => Thing,
    });
}

pub mod animal {
    /// The union whose fallback is a base model in the same module.
    #[non_exhaustive]
    pub enum Animal {
        Cat(::std::boxed::Box<super::Reference>),
        Other(::std::boxed::Box<Base>),
    }

    crate::runtime::union!(Animal, "kind", Other, { "cat" => Cat });

    pub struct Base {
        pub kind: ::std::option::Option<::std::string::String>,
        pub extra: crate::runtime::Extra,
    }

    impl crate::runtime::Model for Base {
        const EMPTY: Self = Self {
            kind: ::std::option::Option::None,
            extra: crate::runtime::Extra::EMPTY,
        };
        const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
    }

    static SCHEMA: crate::runtime::Schema = {
        const E: &Base = &<Base as crate::runtime::Model>::EMPTY;
        crate::runtime::Schema {
            name: "Base",
            empty: E,
            extra: &E.extra,
            properties: &[("kind", "kind", 1)],
            fields: &[&E.kind],
        }
    };

    crate::runtime::model!(Base);
}

pub mod empty_model {
    /// A model without properties of its own: legal, if odd.
    pub struct EmptyModel {
        pub extra: crate::runtime::Extra,
    }

    impl crate::runtime::Model for EmptyModel {
        const EMPTY: Self = Self {
            extra: crate::runtime::Extra::EMPTY,
        };
        const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
    }

    static SCHEMA: crate::runtime::Schema = {
        const E: &EmptyModel = &<EmptyModel as crate::runtime::Model>::EMPTY;
        crate::runtime::Schema {
            name: "EmptyModel",
            empty: E,
            extra: &E.extra,
            properties: &[],
            fields: &[],
        }
    };

    crate::runtime::model!(EmptyModel);
}

pub mod json_node {
    pub struct JsonNode(pub ::serde_json::Value);

    crate::runtime::any!(JsonNode);
}

pub mod pet_or_food {
    /// A union without discriminator.
    pub struct PetOrFood(pub ::serde_json::Value);

    crate::runtime::any!(PetOrFood);

    impl PetOrFood {
        pub fn as_reference(
            &self,
        ) -> ::std::result::Result<super::Reference, crate::runtime::Error> {
            crate::runtime::read(&self.0)
        }
    }

    impl ::std::convert::From<super::Reference> for PetOrFood {
        fn from(value: super::Reference) -> Self {
            Self(crate::runtime::json(&value))
        }
    }
}

pub use animal::Animal;
pub use conversation::Conversation;
pub use empty_model::EmptyModel;
pub use json_node::JsonNode;
pub use participant::Participant;
pub use pet::Pet;
pub use pet_or_food::PetOrFood;
pub use reference::Reference;

pub type References = ::std::vec::Vec<Reference>;
