//! What all comparisons share: the two documents, the place being compared, and how a difference
//! becomes a finding.

use std::collections::HashSet;

use super::class::{Vendor, Wire};
use super::document::{Document, Uses};
use super::finding::Finding;
use super::rules::{Rule, Site};

/// Which way the compared place travels, from the client's side.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Directions {
    request: bool,
    response: bool,
    /// Nothing leads to the place, so the document does not tell.
    unknown: bool,
}

impl Directions {
    pub(super) const REQUEST: Self = Self {
        request: true,
        response: false,
        unknown: false,
    };
    pub(super) const RESPONSE: Self = Self {
        request: false,
        response: true,
        unknown: false,
    };

    pub(super) const BOTH: Self = Self {
        request: true,
        response: true,
        unknown: false,
    };

    /// What of a weight counts.
    pub(super) fn of_weight(self, weight: Weight) -> Weight {
        let counts = |direction: bool, wire| if direction { wire } else { Wire::Compatible };
        Weight {
            request: counts(self.request, weight.request),
            response: counts(self.response, weight.response),
        }
    }

    pub(super) fn of(uses: Uses) -> Self {
        Self {
            request: uses.request,
            response: uses.response || uses.event,
            unknown: uses == Uses::default(),
        }
    }

    /// The directions of a property: what only the server sends is in no request, and the reverse.
    pub(super) fn narrowed(mut self, read_only: bool, write_only: bool) -> Self {
        if self.unknown {
            (self.request, self.response, self.unknown) = (!read_only, !write_only, true);
        }
        self.request &= !read_only;
        self.response &= !write_only;
        self
    }

    /// The worst of what applies. Where nothing is known to lead to the place, nothing is worse
    /// than risky.
    pub(super) fn wire(self, request: Wire, response: Wire) -> Wire {
        if self.unknown {
            let any = !self.request && !self.response;
            let mut worst = Wire::Compatible;
            if any || self.request {
                worst = worst.max(request);
            }
            if any || self.response {
                worst = worst.max(response);
            }
            return worst.min(Wire::Risky);
        }
        let mut worst = Wire::Compatible;
        if self.request {
            worst = worst.max(request);
        }
        if self.response {
            worst = worst.max(response);
        }
        worst
    }
}

/// The wire class of a difference in each direction.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Weight {
    /// Where the place is sent: breaking unless all that was taken still is.
    pub request: Wire,
    /// Where the place is received: breaking unless all that comes could come before.
    pub response: Wire,
}

impl Weight {
    /// The same values are allowed.
    pub(super) const SAME: Self = Self::both(Wire::Compatible);
    /// More values are allowed.
    pub(super) const WIDENED: Self = Self {
        request: Wire::Compatible,
        response: Wire::Breaking,
    };
    /// Fewer values are allowed.
    pub(super) const NARROWED: Self = Self {
        request: Wire::Breaking,
        response: Wire::Compatible,
    };

    pub(super) const fn both(wire: Wire) -> Self {
        Self {
            request: wire,
            response: wire,
        }
    }

    pub(super) fn max(self, other: Self) -> Self {
        Self {
            request: self.request.max(other.request),
            response: self.response.max(other.response),
        }
    }

    pub(super) fn min(self, other: Self) -> Self {
        Self {
            request: self.request.min(other.request),
            response: self.response.min(other.response),
        }
    }
}

/// What is found while nothing is reported.
#[derive(Clone, Copy, Debug)]
pub(super) struct Weighing {
    pub worst: Weight,
    /// Whether anything at all differs.
    pub differs: bool,
}

/// How far the vendor's comparison sees a place.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Sees {
    /// Not at all: too deep, or in a place that it does not visit.
    Nothing,
    /// A property directly below a model that it compares.
    Property,
    /// The schema of a parameter of an operation that it compares; it takes no type from the body.
    Parameter {
        base_is_body: bool,
        revision_is_body: bool,
    },
    /// The schema of a response of an operation that it compares.
    Response,
}

/// The place that is being compared.
#[derive(Clone, Debug)]
pub(super) struct Context {
    /// Where a schema at the place is; operations and topics as such have no schema.
    pub site: Site,
    pub schema: Option<String>,
    pub property: Option<String>,
    pub operation: Option<String>,
    pub parameter: Option<String>,
    pub response: Option<String>,
    pub directions: Directions,
    pub sees: Sees,
    /// Whether the place is the named thing itself and not an element of it.
    pub top: bool,
    /// Whether the listed values were compared already, one level up.
    pub values_done: bool,
    /// The type of the whole place on each side, for people; set where elements are compared.
    pub whole: Option<(String, String)>,
    pub base_pointer: String,
    pub revision_pointer: String,
}

impl Context {
    pub(super) fn new(site: Site, directions: Directions, pointer: &str) -> Self {
        Self {
            site,
            schema: None,
            property: None,
            operation: None,
            parameter: None,
            response: None,
            directions,
            sees: Sees::Nothing,
            top: true,
            values_done: false,
            whole: None,
            base_pointer: pointer.to_owned(),
            revision_pointer: pointer.to_owned(),
        }
    }

    /// The same place one step further down on both sides.
    pub(super) fn at(&self, step: &str) -> Self {
        let mut inner = self.clone();
        inner.base_pointer.push_str(step);
        inner.revision_pointer.push_str(step);
        inner
    }

    /// The same place some steps further down, which are not the same on both sides.
    pub(super) fn at_both(&self, base: &str, revision: &str) -> Self {
        let mut inner = self.clone();
        inner.base_pointer.push_str(base);
        inner.revision_pointer.push_str(revision);
        inner
    }

    /// An element of the place: of an array, a map, or a composition; the steps to it may differ.
    pub(super) fn element_at(&self, base: &str, revision: &str) -> Self {
        let mut inner = self.at_both(base, revision);
        inner.sees = Sees::Nothing;
        inner.top = false;
        inner
    }
}

/// A finding that is being told.
#[derive(Default)]
pub(super) struct Told {
    pub value: Option<String>,
    pub from: Option<String>,
    pub to: Option<String>,
    /// Instead of the rule's wire classes.
    pub weight: Option<Weight>,
    /// Whether the vendor's comparison reports it, by the rule's class.
    pub seen: bool,
    /// What is compared exists in the revision only, or in the base only.
    pub only: Option<Only>,
}

/// The document that alone has something.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Only {
    Base,
    Revision,
}

impl Told {
    pub(super) fn value(value: impl Into<String>) -> Self {
        Self {
            value: Some(value.into()),
            ..Self::default()
        }
    }

    pub(super) fn change(from: Option<String>, to: Option<String>) -> Self {
        Self {
            from,
            to,
            ..Self::default()
        }
    }

    pub(super) fn with_value(mut self, value: impl Into<String>) -> Self {
        self.value = Some(value.into());
        self
    }

    pub(super) fn seen(mut self, seen: bool) -> Self {
        self.seen = seen;
        self
    }

    pub(super) fn weight(mut self, weight: Weight) -> Self {
        self.weight = Some(weight);
        self
    }

    pub(super) fn only(mut self, only: Only) -> Self {
        self.only = Some(only);
        self
    }
}

/// The comparison in progress.
pub(super) struct Engine<'a> {
    pub base: Document<'a>,
    pub revision: Document<'a>,
    pub findings: Vec<Finding>,
    /// While two schemas are weighed against each other, nothing is reported: only the worst classes are kept.
    pub(super) weighing: Option<Weighing>,
    /// Pairs of schemas that are being weighed.
    pub(super) weighed: HashSet<(String, String)>,
    /// How many weighings stand within each other.
    pub(super) depth: usize,
    /// Whether one of the documents is of the version that the vendor compares.
    pub(super) vendor_form: bool,
}

impl<'a> Engine<'a> {
    pub(super) fn new(base: Document<'a>, revision: Document<'a>) -> Self {
        let vendor_form = base.side.spec.is_swagger || revision.side.spec.is_swagger;
        Self {
            vendor_form,
            depth: 0,
            base,
            revision,
            findings: Vec::new(),
            weighing: None,
            weighed: HashSet::new(),
        }
    }

    /// Reports a difference.
    pub(super) fn tell(&mut self, context: &Context, rule: Rule, told: Told) {
        let weight = told.weight.unwrap_or_else(|| {
            let row = rule.row();
            Weight {
                request: row.request,
                response: row.response,
            }
        });
        if let Some(weighing) = &mut self.weighing {
            weighing.differs = true;
            weighing.worst = weighing.worst.max(context.directions.of_weight(weight));
            return;
        }
        let wire = context.directions.wire(weight.request, weight.response);
        let mut finding = Finding::new(rule);
        finding.schema.clone_from(&context.schema);
        finding.property.clone_from(&context.property);
        finding.operation.clone_from(&context.operation);
        finding.parameter.clone_from(&context.parameter);
        finding.response.clone_from(&context.response);
        finding.value = told.value;
        finding.from = told.from;
        finding.to = told.to;
        finding.wire = wire;
        if !told.seen {
            finding.vendor = Vendor::Unreported;
        }
        if told.only != Some(Only::Revision) {
            (finding.base_file, finding.base_pointer) =
                Some(self.base.origin(&context.base_pointer)).unzip();
        }
        if told.only != Some(Only::Base) {
            (finding.revision_file, finding.revision_pointer) =
                Some(self.revision.origin(&context.revision_pointer)).unzip();
        }
        self.findings.push(finding);
    }
}
